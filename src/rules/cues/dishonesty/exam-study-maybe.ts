/** Plain words of exams, courses and coursework that only together with deceit mean anything. */
export default `
  exam, exams, test, final, finals, midterm, midterms, quiz, quizzes, mock, mocks, resit, resits, retake, gcse, gcses, a levels, a level,
  leaving cert, junior cert, highers, nat 5, sats, act test, gre, gmat, lsat, mcat, bar exam, board exam, boards, board exams, waec,
  wassce, neco, jamb, utme, post utme, kcse, kcpe, matric, o levels, psle, spm, cxc, csec, cape exam, nclex, upsc, neet, jee, ssc cgl,
  gate exam, viva, practical, osce, coursework, course work, homework, assignment, assignments, essay, essays, paper, term paper,
  dissertation, thesis, phd, masters, lab report, lab reports, group project, project report, presentation, portfolio work, case study,
  reflective essay, reflective log, reflective account, book report, reading list, set text, invigilator, invigilators, examiner,
  examiners, exam hall, exam board, moderator, marker, marking, grade, grades, gpa, cgpa, distinction, merit, first class, 2 1, credits,
  module, modules, semester, term, teacher, lecturer, professor, prof, tutor, supervisor, ta, dean, uni, university, college, school,
  sixth form, certification, certifications, certs, comptia, cissp, aws cert, pmp, driving test, theory test, citizenship test,
  life in the uk test, ielts, toefl, language test, turnitin, moodle, canvas, blackboard, google classroom, deadline, deadlines,
  extension, plagiarism check, word count, references list, bibliography
`
