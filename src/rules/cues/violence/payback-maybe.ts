/** Doubtful, mostly harmless words of the list payback. */
export default `
  revenge, payback, karma, my way, ops, keep a list, on the list, names on it
`
