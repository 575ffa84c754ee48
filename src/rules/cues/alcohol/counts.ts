/** Numbers and measures that tell how much was drunk. */
export default `
  0 pints, 0 bottles, 0 shots, 0 margaritas, 0 tins, 0 percent, ten pints, six pints, whole bottle, many pints,
  skinful, yard of ale, stein, steins
`
