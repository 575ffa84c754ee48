/** Hurting or killing animals in spite or for fun. */
export default `
  air rifle at, aim for the, dogfight, dogfighting, cockfight, cockfighting, sabong, baiting, coursing, lamping,
  lurchers, fireworks at
`
