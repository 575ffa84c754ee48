/** Small joints of reasoning that stand in explanations and in any other talk. */
export default `
  because the, because it, because they, so that, so the, or you will, if your, if you have, if you are, unless,
  only if, even if, regardless of, as long as, due to, except for, over time, does not work, will not work, evidence,
  sets, dries, cures, melts, rots, cracks, limit is, people think, remember that, the point is, a thread, explained,
  i teach, i tell my
`
