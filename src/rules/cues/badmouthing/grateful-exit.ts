/** Leaving a job with thanks and good words. */
export default `
  bittersweet, will miss, going to miss, last day at, last shift, new role, new job, moving on, said goodbye,
  saying goodbye, goodbye to, farewell, leaving do, leaving card, opportunity to, thanks for everything, all the best,
  no hard feelings, retired, retiring, retirement, sabbatical, made redundant, laid off, open to work, opentowork,
  looking for my next, excited for, excited to, delighted to announce
`
