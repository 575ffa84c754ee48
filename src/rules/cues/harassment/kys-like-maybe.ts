/** Doubtful, mostly harmless words of the list kys-like. */
export default `
  end it, bleach, rope
`
