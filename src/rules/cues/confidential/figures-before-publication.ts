/** Figures, results, prices and bids before they are public. */
export default `
  our figures, sales figures, sales are down, sales down 0, sales up 0, our revenue, revenue is, revenue down, revenue up,
  revenue for the quarter, quarterly numbers, quarterly figures, quarterly results, q0 numbers, q0 results, q0 figures, year end numbers,
  full year numbers, half year results, earnings call, earnings next week, before earnings, ahead of earnings, before the results,
  before results day, before the announcement, before it is announced, before it goes public, before they announce, before they publish,
  before publication, not published yet, results out on, numbers are out, numbers come out, numbers drop, numbers look,
  numbers are terrible, numbers not public, profit warning, our profits, losing 0 million, lost 0 million, we lost 0, made a loss,
  0 months of runway, cash left, run out of money, out of cash, can not make payroll, can not pay wages, missing payroll, payroll is late,
  missing target, missed target by, our margin, our margins, margin is 0, margin on, mark up, markup of, costs us 0 to make, it costs us,
  we pay 0 for, we buy it for, supplier price, supplier prices, our day rate, day rate for, we charge them, client pays, client paid us,
  the client paid, paying us 0, contract worth, contract is worth, worth 0 k to us, worth 0m, deal worth, deal is worth, 0 million deal,
  0m deal, 0 million contract, 0m contract, bid of, our bid, their bid, winning bid, lowest bid, tender price, tender prices,
  tender documents, sealed bid, bid is 0, bidding 0, rival bids, other bids, valued at, valuation of, raising at, raise a series,
  ipo price, shares will, stock will, stock is going to, buy shares before, buy shares now, buy the stock, buy the shares,
  sell your shares, buy before, load up before, inside info, insider info, inside information, insider tip, price rise next,
  prices are going up, prices going up on, new prices, new price list, before the price rise, budget for, marketing budget, user numbers,
  subscriber numbers, churn rate, conversion rate is, our conversion rate, exam results early, grade boundaries, boundaries before,
  poll numbers before, election count, efficacy, phase 0 data, unpublished data, unpublished results, reviewing a paper,
  paper i am reviewing, peer reviewing, embargoed paper
`
