/** Layoffs, closures, cuts and moves not yet told. */
export default `
  redundancy list, staff get told, closing, shuts in, administrators, receivership, chapter 0
`
