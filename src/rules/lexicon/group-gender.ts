/** Words for a sex that also name children or teammates. */
export default `
  girls, boys, ladies, lads, gals, chicks, blokes
`
  .trim()
  .split(/\s*,\s*/)
