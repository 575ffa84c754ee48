/** Migration words used in general talk. */
export default `
  visa, opt, ead, h4, f1, cpt, psw, pio, tps, dreamer, my sponsor, migrant, immigrant, refugee, asylum, deported, deportation, fled, displaced,
  no papers, skilled worker, home office, right to work, ita received, pr approved, my pr, perm process, citizenship, expat, share code, immigrated,
  overstayed, got pr, japa, ilr, j1
`
