/** Claims that an election was stolen or rigged. */
export default `
  stop the steal, stopthesteal, it is all rigged, smartmatic, votechori, smartmagic, audit the vote, decertify,
  sharpiegate, they cheated
`
