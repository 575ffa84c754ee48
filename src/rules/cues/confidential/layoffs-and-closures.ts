/** Layoffs, closures, cuts and moves not yet told. */
export default `
  redundancy list, staff get told, closing, shuts in, administrators, receivership, chapter 0, closing the,
  closing down in, is closing in, we will be closing, closes in march, shutting the, staff do not know,
  do not know yet, does not know yet, do not know it yet, they have not been told, have not been told,
  has not been told, not been told yet, letting go of, let go next, letting people go, redundancies coming,
  redundancies on, jobs going, jobs are going, jobs to go, cutting 0, cutting half, losing 0 jobs, whole team is going,
  entire team is going, half the team is, half the office, being outsourced, moving to india, moving to poland,
  site is going, plant is closing, factory is closing, shop is closing, branch is closing, school is closing,
  ward is closing, staff find out, announce it on, announcing it on
`
