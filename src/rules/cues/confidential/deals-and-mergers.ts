/** Deals, mergers, takeovers, signings and contracts not yet announced. */
export default `
  buyout, getting bought, being sold, being acquired, not announced, unannounced, press release is, loi,
  heads of terms, poaching
`
