/** Refusing training, learning, advice, feedback and effort to improve. */
export default `
  skip the training, cpd, not going to change, not following
`
