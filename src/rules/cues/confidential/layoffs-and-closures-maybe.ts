/** Layoffs, closures, cuts and moves not yet told; here the words that often mean something else. */
export default `
  layoffs, layoff, lay offs, on the list, redundancies, job cuts, cutting 0, axing, axed, half the team, half the office, half of us,
  restructuring, reorg, reorganisation, hiring freeze, closing down, shutting down, closure, closures, closes in, moving to, offshoring,
  outsourcing, relocating to, administration, liquidation, bankruptcy, winding down, pulling out of
`
