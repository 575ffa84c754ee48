/** Small joints of reasoning that stand in explanations and in any other talk. */
export default `
  because the, because it, because they, so that, so the, or it will, or you will, if your, if you have, if you are, unless, only if,
  only when, even if, regardless of, as long as, due to, except for, over time, does not work, will not work, suggests that, evidence,
  sets, dries, cures, melts, rots, cracks, the law says, limit is, most people, people think, people often, remember that, the point is,
  a thread, explained, i teach, i tell my
`
