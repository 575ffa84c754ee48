/** Content of exams, tests and papers not yet sat, and answers passed on; here the words that often mean something else. */
export default `
  exam paper, exam papers, exam questions, exam question, essay question, mark scheme, marking scheme, mark schemes, answer key,
  neet paper, jee paper, a level paper, gcse paper, maths paper, biology paper, chemistry paper, physics paper, english paper,
  history paper, mock paper, mock exam, the mocks, invigilating, invigilated, invigilator, examiners, exam board, marking exams,
  grade boundary, controlled assessment, coursework answers, ap exam, hiring test, case study is, osce station, osce stations,
  past students told, share the answers
`
