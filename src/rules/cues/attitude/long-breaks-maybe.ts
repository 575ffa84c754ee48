/** Long breaks, late starts, early finishes and stretched errands; here the words that often mean something else. */
export default `
  long lunch, long break, another break, fag break, smoke break, smoko, toilet break, left early, leaving early, leave early, sneak off,
  slip out early, nipped out, popped out, done by noon, finish at 0, early finish, poets, showed my face, stroll in, strolled in,
  wander in, wandered in, took the scenic route, chai break
`
