/** Content of exams, tests and papers not yet sat, and answers passed on. */
export default `
  question 0, markscheme, leaked papers, runz, bocor, leakage
`
