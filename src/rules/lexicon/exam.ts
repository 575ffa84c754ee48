/** Tests and marked work. */
export default `
  %exam, %test, %quiz, %midterm, mid term, mid terms, %final, finals, %gcse, a level, a levels, %mock, the bar exam, %assessment, viva, coursework,
  %assignment, %essay, %dissertation, %thesis, homework, lab report, lab reports, board exam, boards, semester exam, internals, theory test,
  driving theory test, certification exam, %certification, %module, online course, open book, problem set, problem sets, pset, psets, take home,
  take home test, coding test, online assessment, oa, hackerrank, leetcode, sat, sats, gre, lsat, mcat, ielts, toefl, waec, jamb, neet, jee, upsc,
  matric, kcse, nclex, cpa, acca, acca paper, cfa, aws cert, aws exam, mandatory training, compliance training, elearning, compliance quiz,
  aptitude test, personality test, group project, %paper, %spelling test, %pop quiz, supplementary exam, %supp, resit, resits, retake, %project
`
  .trim()
  .split(/\s*,\s*/)
