/** Figures, results, prices and bids before they are public; here the words that often mean something else. */
export default `
  the figures, revenue, revenues, earnings, loss of 0, burn rate, margins, valuation, series a, seed round, ipo,
  insider trading, price list, headcount, trial results
`
