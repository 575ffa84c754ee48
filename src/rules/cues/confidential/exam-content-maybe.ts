/** Content of exams, tests and papers not yet sat, and answers passed on; here the words that often mean something else. */
export default `
  exam paper, exam questions, exam question, mark schemes, answer key, the mocks, invigilating, invigilated,
  invigilator, examiners, exam board, case study is
`
