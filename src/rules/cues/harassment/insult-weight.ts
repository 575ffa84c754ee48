/** Words that run down a person's body or weight. */
export default `
  fat, fatass, fatty, fatso, fatties, fatboy, lardarse, lardass, lardo, tubby, tubs, porker, porky, podgy, pudgy,
  chubby, chubster, chunky, whale, walrus, hippo, elephant, rhino, hambeast, landwhale, heifer, cow, blimp, blob,
  wobbling, waddle, waddling, beer belly, moobs, cankles, chins, obese, obesity, put the fork down, hit the gym,
  ate the, the size of, two seats, own postcode, put on weight, blown up, ballooned, wide load, widebody, wide as,
  diabetes, greggs, skeleton, anorexic, eat something, eat a burger, saggy, mota, moti, motu, motay, saand, bhains,
  gordo, gorda, gordita, taba, tabachoy, baboy, orobo, 🐷, 🐳, 🐋, 🐘, 🦛
`
