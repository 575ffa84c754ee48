/** Being a burden. */
export default `
  a burden, burdening, better off without me, be better off without me
`
