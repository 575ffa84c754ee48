/** Doubtful, mostly harmless words of the list insult-vulgar. */
export default `
  dick, knob, twat, arse, %bastard, %motherfucker, git, gits, sod, bugger, fanny, cock, cocks, hoe, bumboclaat, pagan,
  glazing, bhenchod, madarchod, putang ina, hijueputa, voetsek, knn, shege, kwasia
`
