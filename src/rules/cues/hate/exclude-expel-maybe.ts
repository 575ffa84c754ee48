/** Doubtful, mostly harmless words of the list exclude-expel. */
export default `
  go back, go home, where you came from, send them home, not one of us, country for, should be illegal, back to where
`
