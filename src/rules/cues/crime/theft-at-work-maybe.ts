/** Words that may mean this idea and often mean something else (theft-at-work). */
export default `
  from work, from my work, from the office, stationery cupboard, stockroom, from the bar, toner, offcuts, my bonus,
  shrinkage, shrink, company account, escrow, treasurer, on vinted
`
