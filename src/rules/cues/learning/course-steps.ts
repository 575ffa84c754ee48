/** Steps on the way of a course: started, signed up, week so and so of, back in a classroom, half way, last module, ticket. */
export default `
  started a course, started an evening course, started an evening class, started evening classes, started a _ course,
  started an _ course, started my course, starting my course, starting a course, signed up to a course,
  signed up for a _ class, signed up for a _ course, signed up for evening classes, joined a class,
  joined a beginners class, back in a classroom, back in the classroom, back at school at, back to college,
  back at college, back to uni at, gone back to school, went back to school, went back to college, going back to study,
  week 0 of the, week 0 of my, week one of, day one of my course, first day of my course, first day of college,
  first day at college, weeks into the course, months into my course, into my course, through my course,
  through the course, halfway through my, halfway through the, half way through my, last module, final module,
  first module, next module, module done, first assignment, last assignment, final assignment, submitted my assignment,
  handed in my assignment, final year of my, first year of my, second year of my, last lecture, first class tonight,
  first lesson, second lesson, my second lesson, lesson 0, lessons done, last lesson, 0th lesson, intake,
  cohort of trainees, course at tafe, at tafe, at the adult education centre, adult education, adult learning,
  at the polytechnic, correspondence course, short course, refresher course, free course, free online course,
  online certificate, access course, foundation course, foundation year, conversion course, induction training,
  in training as, placement year, first placement, last placement, on placement, my ticket came, got my ticket,
  forklift ticket today, finished the course, finished my course, finished a course, finished the training,
  finished my training, completed a course in, completed my training, completed the course, completing my,
  doing a course, doing a course in, doing a course on, doing my level 0, doing a level 0, doing my masters,
  doing a masters, doing my phd, doing my a levels, doing my nvq, doing my apprenticeship, part time degree,
  degree part time, studying part time, study at night, studying at night, studying in the evenings,
  studying after work, studied at night, open university degree, distance learning, top up degree, masters part time
`
