/** Doubtful, mostly harmless words of the list slur-queer. */
export default `
  fags, %bender, dyke
`
