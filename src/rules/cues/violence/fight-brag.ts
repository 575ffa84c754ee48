/** Bragging about fights and blows struck. */
export default `
  %straightener, scuffle, brawling, bar fight, fisticuffs, set to, barney, rumble, dropped him, one punch,
  hit the deck, flattened, broke his jaw, black eye, shiner, knuckles, blood on my, blood everywhere, undefeated in,
  begged for mercy, ran off crying, right hook, uppercut, haymaker, combo, temper, anger issues, looking for a fight,
  asbo, abh, gbh, ultras, awaydays, casuals, offed
`
