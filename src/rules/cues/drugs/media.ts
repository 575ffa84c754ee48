/** Films, series, books, songs and games about drugs; harmless company. */
export default `
  heisenberg, trainspotting, renton, narcos, goodfellas, sicario, the wire, snowfall, ozark, shameless, cocaine bear,
  griselda, superbad, afroman, because i got high, jj cale, hendrix, chandelier, snoop, peter tosh, pink floyd,
  weedian, gta, skooma, cyberpunk, rimworld, stardew, minecraft, pokemon, potion, potions, mario, sherlock, requiem
`
