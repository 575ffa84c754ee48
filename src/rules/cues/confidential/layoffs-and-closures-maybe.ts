/** Layoffs, closures, cuts and moves not yet told; here the words that often mean something else. */
export default `
  layoffs, layoff, on the list, redundancies, axing, axed, half of us, restructuring, reorg, reorganisation,
  shutting down, closure, closures, moving to, offshoring, outsourcing, administration, liquidation, bankruptcy
`
