/** Bragging about fights and blows struck. */
export default `
  in a fight, %straightener, scrap, scrapping, scrapped, scuffle, %brawl, brawling, bar fight, fisticuffs, set to,
  barney, rumble, kicking off, dropped him, out cold, one punch, one hit, two hits, hit the deck, flattened,
  broke his jaw, black eye, shiner, knuckles, blood on my, blood everywhere, claret, undefeated in, begging,
  begged for mercy, ran off crying, three of them, right hook, uppercut, haymaker, combo, handy, temper, anger issues,
  snapped, looking for a fight, asbo, abh, gbh, firm, %hooligan, ultras, awaydays, casuals, offed, cctv, no regrets,
  zero regrets, do it again, felt good, satisfying
`
