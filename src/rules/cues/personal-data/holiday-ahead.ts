/** Holidays and trips told ahead or while away. */
export default `
  sleeps till, out of office on, flying out, through security, two weeks in, a fortnight in
`
