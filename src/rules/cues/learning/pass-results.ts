/** Studies passed or in hand: passed, enrolled, got a place, graduated, marks, certificate arrived. */
export default `
  passed my, passed the, passed all, i passed, just passed, passed first time, passed it, passed with distinction, passed with merit,
  with distinction, with merit, with honours, first class honours, first class, upper second, 0 0 degree, got a 0 0, cum laude,
  magna cum laude, summa cum laude, deans list, honour roll, honor roll, valedictorian, cgpa, straight as, all as, top of the class,
  top of my class, 0 out of 0, scored 0, scored 0 percent, got 0 percent, got a b, got an a, got my results, results day, results are in,
  results came, certificate came, certificate arrived, certificate in hand, got my certificate, got certified, now certified,
  officially certified, newly certified, recertified, renewed my, qualified as, now qualified, newly qualified, got my qualification,
  got my licence, got my license, got my ticket, got my card, got my degree, got my diploma, graduated, graduating, %graduate, graduation,
  graduation day, cap and gown, convocation, classof, finished my course, finished the course, finished my degree,
  finished my apprenticeship, finished my masters, finished module, finished the module, finished the first module, completed the course,
  completed my, completed a, completed a course, course complete, course completed, handed in my dissertation, submitted my dissertation,
  submitted my assignment, last assignment, last essay, last exam, final exam done, finished my exams, exams done, enrolled, enrolled in,
  enrolled on, enrolling, signed up for, signed up to a, signed up for a course, registered for, registered for the exam, booked my exam,
  got a place, got my place, offered a place, got into, got in to uni, accepted into, accepted on, accepted to study, admitted to,
  admission letter, starting my course, start my course, started my course, started my degree, started my apprenticeship,
  started my masters, started a course, started an apprenticeship, first day at uni, first day of college, first lecture, first class of,
  first lesson, first assignment, week 0 of, week one of, day 0 of, day one of, module 0, chapter 0 of, halfway through, half way through,
  second year, third year, final year, back to school, back in school, back to college, back to uni, back in education,
  went back to school, went back to college, returned to study, mature student, at the age of 0, at 0 years old, never too late,
  never too old, 0 0 gpa, gpa of 0, my gpa, my cgpa
`
