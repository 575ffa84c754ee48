/** Figures, results, prices and bids before they are public. */
export default `
  sales figures, revenue up, quarterly results, half year results, earnings call, earnings next week, profit warning,
  our margin, before the price rise, efficacy
`
