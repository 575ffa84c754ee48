/** Words that run down a person's body or weight. */
export default `
  fat, fatass, fatty, fatso, fatties, fatboy, lardarse, lard arse, lardass, lard ass, lardo, tub of lard, tubby, tubs, porker, porky, podgy,
  pudgy, chubby, chubster, chunky, whale, walrus, hippo, elephant, rhino, hambeast, ham planet, landwhale, heifer, cow, blimp, blob,
  wobbling, waddle, waddling, jelly belly, muffin top, beer belly, gut hanging, man boobs, moobs, bingo wings, cankles, thunder thighs,
  chins, obese, obesity, eat a salad, put the fork down, put down the fork, put the burger down, put the cake down, skip a meal, skip lunch,
  miss a meal, missed a meal, go on a diet, get on a treadmill, hit the gym, ate all the pies, ate the, ate everyone, ate his brother,
  one more pie, another donut, lay off the, size of a house, size of a bus, size of her, size of him, the size of, build like a,
  big as a house, two seats, own postcode, own zip code, own gravity, gravitational pull, gained weight, put on weight, piled on the pounds,
  let herself go, let himself go, let yourself go, blown up, ballooned, wide load, double wide, widebody, wide as, extra wide, diabetes,
  heart attack waiting, greggs, skinny bitch, stick insect, bag of bones, skeleton, anorexic, eat something, eat a burger, eat a sandwich,
  flat chested, flat as a pancake, ironing board, pancake tits, no arse, no ass, saggy, mota, moti, motu, motay, saand, bhains, gordo, gorda,
  gordita, taba, tabachoy, baboy, orobo, moose knuckle, 🐷, 🐳, 🐋, 🐘, 🦛
`
