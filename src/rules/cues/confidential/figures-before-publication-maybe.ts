/** Figures, results, prices and bids before they are public; here the words that often mean something else. */
export default `
  the figures, revenue, revenues, earnings, results are out tomorrow, results next week, numbers are bad, numbers are good, profit of,
  our profit, loss of 0, burn rate, margins, costs us 0, cost price, cost us, trade price, wholesale price, our rates, we charge,
  worth 0 million, valuation, series a, series b, series c, seed round, term sheet, cap table, ipo, going public, share price will,
  insider trading, price increase, prices going up, price list, budget of 0, headcount, grades before results, trial results, trial data,
  interim results
`
