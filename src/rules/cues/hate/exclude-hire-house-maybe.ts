/** Doubtful, mostly harmless words of the list exclude-hire-house. */
export default `
  do not mix, never trust
`
