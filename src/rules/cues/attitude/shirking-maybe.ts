/** Verbs and nouns of shirking and slacking; here the words that often mean something else. */
export default `
  lollygag, dawdling, doing nothing, tambay, malas, hueva
`
