/** School, university, exams. */
export default `
  %school, sixth form, %college, %uni, %university, campus, %lecture, %lecturer, %tutor, tutorial, %seminar, %class,
  classroom, %professor, prof, %exam, midterm, midterms, finals, %quiz, %coursework, %essay, %dissertation, %thesis,
  %assignment, homework, %module, semester, %degree, gcse, gcses, a level, a levels, matric, waec, jamb, neet, jee,
  gre, gmat, ielts, gpa, grades, results day, freshers, %fresher, freshman, sophomore, frat, fraternity, sorority,
  dorm, dorms, halls, hostel, library, %student, undergrad, undergraduate, postgrad, phd, masters, viva, graduation,
  graduated, graduating, alumni, detention, headmaster, principal, headteacher, %teacher, year 0, grade 0,
  invigilator, proctor, proctored, turnitin, societies, parents evening, pta
`
