/** Sick notes, medical certificates and similar papers, and getting them without being ill. */
export default `
  medcert, tippexed the date, buy a sick note
`
