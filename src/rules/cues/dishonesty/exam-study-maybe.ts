/** Plain words of exams, courses and coursework that only together with deceit mean anything. */
export default `
  exam, exams, test, final, finals, midterm, midterms, quiz, quizzes, mock, mocks, resit, resits, retake, gcse, gcses,
  highers, sats, gre, gmat, lsat, mcat, boards, waec, wassce, neco, jamb, utme, kcse, kcpe, matric, psle, spm, cxc,
  csec, nclex, upsc, neet, jee, viva, practical, osce, coursework, homework, assignment, assignments, essay, essays,
  paper, dissertation, thesis, phd, masters, lab reports, group project, presentation, invigilator, invigilators,
  examiner, examiners, moderator, marker, marking, grade, grades, gpa, cgpa, distinction, merit, credits, module,
  modules, semester, term, teacher, lecturer, professor, prof, tutor, supervisor, ta, dean, uni, university, college,
  school, certification, certifications, certs, comptia, cissp, pmp, ielts, toefl, turnitin, moodle, canvas,
  blackboard, deadline, deadlines, extension, bibliography
`
