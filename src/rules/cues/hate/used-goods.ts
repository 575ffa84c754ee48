/** Single mothers, divorced, poor, blue-haired: types run down as dating or hiring tips. */
export default `
  used goods, second hand goods, secondhand goods, other man s kids, another man s kids, another man s child,
  another man s kid, other men s kids, other men s children, raising another man s, step dad simps, single mums are,
  single moms are, high body count, low body count, body counts, high mileage, ran through, for the streets,
  belongs to the streets, belong to the streets, she is for the streets, she belongs to the, alpha widow,
  hit the wall, wall is undefeated, the wall hits, past her prime, past her best, clock is ticking for, eggs drying,
  childless cat, childless cat ladies, ends up with cats, ending up with cats, blue hair and, blue hair and pronouns,
  blue hair pronouns, purple hair and, pink hair and, nose ring and, nose ring and pronouns, pronouns in,
  pronouns in bio, pronouns in the bio, pronouns in her, pronouns in his, pronouns in their, put their pronouns,
  puts pronouns, two genders cope, only two genders, there are two genders, there are only two, only two sexes,
  0 genders, 00 genders, infinite genders, pronouns :, stop having kids, stop having babies, stop having children,
  should stop having, should not be having, keep having kids, keep having babies, kids they can not feed,
  can not feed them, can not afford to feed, kids you can not, kids they can not, if you can not feed, do not breed,
  poor people should, poor because they, poor by choice, homeless by choice, choose to be homeless, choose to be poor,
  lifestyle of benefits, council estate scum, estate scum, council scum, council estate kids, chav kids,
  trailer trash, trailer park trash, white trash, poor white trash, ghetto trash, ghetto trash talk, hood rats,
  trash people, common as muck, classless, underclass, great unwashed, the unwashed, unwashed masses, oiks, oik,
  proles, know your station, above their station, above his station, above her station, only hire their, hires only,
  hires his own, hires their own, promotes his own, promotes their own, promote their own, looks after his own,
  that lot stick, bring the whole, bring their whole, bring the village, bring their cousins, brings his cousins,
  whole family over, copy anything, copies everything, made in china quality, never pay their, always begging,
  always on the take, always on the make, always have their hand, cap in hand
`
