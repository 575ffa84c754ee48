/** Long breaks, late starts, early finishes and stretched errands; here the words that often mean something else. */
export default `
  long lunch, smoke break, smoko, toilet break, leave early, popped out, finish at 0, early finish, poets, chai break
`
