/** Insurance, claims and compensation cheated. */
export default `
  insurance fraud, cash for crash, whiplash money
`
