/** Words that run down a person's body or weight. */
export default `
  fat, fatass, fatso, fatties, fatboy, lardarse, lardass, lardo, tubby, porker, porky, podgy, pudgy, chubster, chunky,
  rhino, hambeast, landwhale, cow, blimp, wobbling, waddle, waddling, beer belly, moobs, cankles, chins, obese,
  obesity, put the fork down, put on weight, blown up, ballooned, wide load, widebody, wide as, anorexic,
  eat something, eat a burger, saggy, mota, moti, motu, motay, saand, bhains, gordo, gorda, gordita, taba, tabachoy,
  baboy, orobo, 🐷, 🐳, 🐋, 🐘, 🦛
`
