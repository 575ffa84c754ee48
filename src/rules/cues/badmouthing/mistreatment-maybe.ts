/** What bad bosses, colleagues and customers do to one; here the words that often mean something else. */
export default `
  bullying, gaslighting, %undermine, %humiliate, %demean, %degrade, treated like, disposable, %exploit, exploitation,
  overworked, underpaid, %manipulate, favourites, never in, does nothing, complained about, do not listen
`
