/** Doubtful, mostly harmless words of the list generalise. */
export default `
  all of them, every last one, all the same, this lot, you lot, these people, your people, your lot, never met a,
  none of them, everyone knows, we all know, known for, nearly all, regardless, are the worst, are all the,
  nothing but, like the rest, one of them
`
