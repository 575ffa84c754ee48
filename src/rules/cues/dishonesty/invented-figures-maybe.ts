/** Words that may mean this idea and often mean something else (invented-figures). */
export default `
  never called, meter reading, swabs, swab, samples, sample, lab book, kpi, kpis, targets, sales figures, stock count,
  stock take, stocktake, variance, reconciliation, told the board, mockups
`
