/** Content of exams, tests and papers not yet sat, and answers passed on. */
export default `
  question 0, markscheme, leaked papers, runz, bocor, leakage, next week paper, next weeks paper, tomorrows paper,
  tomorrow paper, saw the paper, seen the paper, got the paper, have the paper, actual paper, the real paper,
  real questions, question 0 is, question 0 will be, q0 is, section b is, essay question is, comes up in, will come up,
  marking scheme, model answers for, answers for tomorrow, answers for the, leaked paper, paper leaked,
  wrote the paper, revise chapter, revise only, skip chapter, station 0, the osce stations, the test questions,
  interview questions before, questions in advance
`
