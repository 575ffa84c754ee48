/** Content of exams, tests and papers not yet sat, and answers passed on. */
export default `
  tomorrows paper, tomorrows exam, tomorrows test, next weeks exam, next weeks test, exam tomorrow has, questions on the, question 0,
  q0 is on, essay question is, essay title is, will come up, coming up on, what came up, what comes up, what is coming up, is on the test,
  is on the exam, is on the paper, is in the exam, on tomorrows, is going to be on, markscheme, answer keys, answer sheet, answer sheets,
  test bank, test banks, leaked paper, leaked papers, leaked exam, leak paper, paper leak, paper leaked, paper leaks, exam expo,
  exam runs, runz, jamb expo, waec expo, neco expo, jamb questions, waec questions, upsc paper, bocor, soalan ramalan, leakage,
  kcse paper, matric paper, o level paper, aqa paper, edexcel paper, ocr paper, resit paper, saw the paper, seen the paper, seen the exam,
  saw the exam, got the paper, got the questions, have the questions, know the questions, wrote the exam, set the exam, setting the exam,
  setting the paper, set the paper, setting exam, set next weeks, i am an examiner, marking scripts, exam script, exam scripts,
  marking gcses, marking a levels, gcse scripts, boundaries are, moderation sample, sat questions, sat leak, act questions,
  lsat questions, mcat questions, gmat questions, gre questions, bar exam questions, usmle questions, step 0 questions, nclex questions,
  ap exam questions, ielts questions, toefl questions, ielts speaking questions, citizenship test answers, driving theory answers,
  cscs test answers, interview questions are, interview questions from, interview questions at, interview questions they ask,
  the interview task is, assessment centre task, assessment centre tasks, assessment centre exercise, coding test answers,
  coding test question, hackerrank answers, leetcode question from, aptitude test answers, osce answers, stations are, stations tomorrow,
  previous group told, previous class told, other group told, morning group, morning sitting, morning session told, sat it this morning,
  different time zone, other time zone, discord for answers, telegram for answers, whatsapp group for answers, who wants the answers,
  anyone want the answers, answers in the group
`
