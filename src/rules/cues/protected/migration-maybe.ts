/** Migration words used in general talk. */
export default `
  visa, opt, ead, h4, f1, cpt, psw, pio, tps, dreamer, my sponsor, migrant, immigrant, refugee, asylum, deported,
  deportation, fled, displaced, skilled worker, right to work, my pr, citizenship, expat, immigrated, overstayed,
  japa, ilr, j1
`
