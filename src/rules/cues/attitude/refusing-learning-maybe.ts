/** Refusing training, learning, advice, feedback and effort to improve; here the words that often mean something else. */
export default `
  did not read the, safety briefing, e learning, elearning, training day, waste of time, criticism, pdp, pip
`
