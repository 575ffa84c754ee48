/** Goodbye words. */
export default `
  sorry to everyone, kwaheri, paalam, alvida, totsiens
`
