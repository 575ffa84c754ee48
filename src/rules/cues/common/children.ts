/** Babies and children. */
export default `
  %child, %kid, kiddo, kiddos, %baby, %toddler, %newborn, %infant, %son, %daughter, my eldest, my youngest, little one, little ones,
  %grandchild, grandkids, %teenager, %teen, tween, wean, weans, bairn, bairns, pickin, bachcha, bacche, baccha, anak, bub, bubs,
  ankle biters, bedtime, nap time, naptime, nursery, kindergarten, kindy, creche, daycare, preschool, reception class, playground,
  play date, playdate, soft play, nappy, nappies, diaper, diapers, pram, pushchair, stroller, car seat, school uniform, lunchbox,
  lunch boxes, tooth fairy, santa, school play, nativity, sports day, first steps, first words, year old, 0 year olds, month old, mumlife,
  momlife, dadlife, parenting, babysitter, babysitting, babysat, nanny, childminder, birthday boy, birthday girl
`
