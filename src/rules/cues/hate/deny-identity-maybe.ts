/** Doubtful, mostly harmless words of the list deny-identity. */
export default `
  only two, does not exist, do not exist, is a man, so called, really from
`
