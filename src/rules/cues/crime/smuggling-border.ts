/** Smuggling and things or people carried past customs, borders and guards. */
export default `
  %smuggle, snakehead, bag of wine
`
