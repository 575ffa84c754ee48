/** Deceiving the state: benefits, housing, pension, school places, discounts. */
export default `
  bludging, buroo, cerb
`
