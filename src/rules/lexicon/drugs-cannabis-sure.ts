/** Words for cannabis that hardly mean anything else. */
export default `
  cannabis, marijuana, marihuana, ganja, ganj, gunja, reefer, reefers, spliff, spliffs, doobie, doobies, zoot, zoots, mary jane, devil lettuce,
  devils lettuce, sticky icky, hashish, sinsemilla, bhang, charas, dagga, zol, zaza, thc, thc gummies, weed gummies, weed gummy, edible gummy,
  weed brownies, weed brownie, space cake, space cakes, pot brownies, pot brownie, hash brownies, hash brownie, hash cake, cannabutter, weed butter,
  canna butter, weed pen, weed vape, dab pen, thc pen, thc cart, thc vape, bong rip, bong rips, bong hit, bong hits, bong load, hotbox, hotboxed,
  hotboxing, hot boxed, hot boxing, wake and bake, wake n bake, waked and baked, woke and baked, pre rolls, pre roll, preroll, prerolls, wacky baccy,
  wacky backy, indica, sativa, medical marijuana, moon rocks, whacky tobaccy, jazz cigarette, jazz cigarettes, jazz cabbage, fatty boom batty, bifta,
  biftas, bifter, bifters, backwoods, the bong, my bong, a bong, bongs, our bong, billies, billy bong, mull, chuff, ashma, malana cream, malana,
  durban poison, kush, og kush, blue dream, girl scout cookies strain, pineapple express, purple haze, haze strain, stardawg, cali weed, cali bud,
  sensi, sinse, hydroponic weed, delta 8, delta 9, hhc, thca, dispensary, stash of weed, hash oil, shatter, live rosin, dabs
`
  .trim()
  .split(/\s*,\s*/)
