/** Refusing training, learning, advice, feedback and effort to improve; here the words that often mean something else. */
export default `
  never read the, did not read the, did not read it, safety briefing, safety video, double speed, e learning, elearning,
  mandatory training, compulsory training, training module, training modules, training day, training days, online training, waste of time,
  criticism, development plan, personal development, pdp, pip, improvement plan, personal growth, cpd hours, know it all, no masters
`
