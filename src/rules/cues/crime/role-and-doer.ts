/** The writer as the doer then and now: "my side", crew, youth, job spoilt, brag about doing. */
export default `
  the crew, squad, mission, missions, mischief, no good, misspent, used to steal, first ever, every week, never paid,
  hobby, professional, adrenaline, adrenalin, rush, buzz, thrill, thrilling, so fun, legendary, epic, savage, beast,
  boss level, flex, trophy, souvenir, souvenirs, prize, treasure, loot, haul, booty, score, scored, payday, pay day,
  stacks, bands, racks, wads, wad, profit, saved 0, saved a fortune, costs nothing, for nowt, free stuff, freebie,
  freebies, for free, billionaires, corporate, robin hood, acab, 1312, revenge, payback, no regrets, zero regrets,
  not sorry, again tomorrow, lookout, 3am, 4am, broad daylight
`
