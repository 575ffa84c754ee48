/** Studies passed or in hand: passed, enrolled, got a place, graduated, marks, certificate arrived. */
export default `
  passed my, passed the, i passed, just passed, passed first time, passed it, passed with distinction,
  with distinction, with merit, first class, honour roll, honor roll, valedictorian, cgpa, 0 out of 0, scored 0,
  got a b, results day, results are in, certificate came, recertified, qualified as, graduated, graduating, %graduate,
  graduation, graduation day, cap and gown, convocation, classof, exams done, enrolled, enrolled in, enrolling,
  signed up for, signed up for a course, offered a place, got into, admitted to, first lecture, week 0 of, day 0 of,
  half way through, second year, third year, back to school, back in school, mature student, at the age of 0,
  never too old
`
