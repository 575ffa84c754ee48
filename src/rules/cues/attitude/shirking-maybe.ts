/** Verbs and nouns of shirking and slacking; here the words that often mean something else. */
export default `
  mucking about, messing about, messing around, lollygag, dawdling, sitting around, sat around, standing around, doing nothing, %wing it,
  cutting corners, cut corners, tambay, malas, hueva
`
