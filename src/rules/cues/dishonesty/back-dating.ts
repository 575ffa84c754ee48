/** Back-dating and changing dates, records or logs afterwards. */
export default `
  %backdate, antedated, predated, cover up
`
