/** Wishes that someone be dead or hurt. */
export default `
  good riddance, one less, cellmate, hope she chokes, kys, hope someone, muerete
`
