/** Figures that firms keep till they are published. */
export default `
  q1, q2, q3, q4, quarter, quarterly, results, numbers, figures, earnings, revenue, revenues, turnover, profit, profits, profit warning, losses, loss, margins, sales figures, forecast, guidance, shares, share price, stock, budget, valuation, bid, tender, our price, offer price, bonus pool, payroll, salaries, salary, pay rises, wage bill, account, contract worth, deal is done, deal done
`
  .trim()
  .split(/\s*,\s*/)
