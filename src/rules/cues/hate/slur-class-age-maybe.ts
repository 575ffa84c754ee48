/** Doubtful, mostly harmless words of the list slur-class-age. */
export default `
  bum, %fossil, %dinosaur
`
