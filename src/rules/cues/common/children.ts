/** Babies and children. */
export default `
  %child, %kid, kiddo, kiddos, %baby, %toddler, %newborn, %infant, %son, %daughter, my eldest, little one,
  little ones, %grandchild, grandkids, %teenager, %teen, tween, wean, weans, bairn, bairns, pickin, bachcha, bacche,
  baccha, anak, bub, bubs, bedtime, naptime, nursery, kindergarten, kindy, creche, daycare, preschool,
  reception class, playground, playdate, soft play, nappy, nappies, diaper, diapers, pram, pushchair, stroller,
  school uniform, lunchbox, tooth fairy, santa, school play, nativity, sports day, year old, 0 year olds, month old,
  mumlife, momlife, dadlife, parenting, babysitter, babysitting, babysat, nanny, childminder, birthday girl
`
