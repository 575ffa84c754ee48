/** Look-alikes: wishes, plans not begun, hating school, learned my lesson, others' studies, course adverts, mottoes, jokes. */
export default `
  want to learn, i want to learn, would love to learn, wish i could learn, wish i knew how, wish i had studied, should have studied,
  should learn, should really learn, must learn, need to learn, one day i will learn, planning to learn, plan to study,
  thinking of doing a course, thinking about going back, might do a course, going to sign up, will start studying, start tomorrow,
  from monday i will, new year new me, bought the book, never opened, never finished the course, dropped out, quit the course,
  gave up learning, forgot everything, learned nothing, did not learn anything, never learned, never learn, some people never learn,
  when will i learn, i never learn, will they ever learn, learned my lesson, learnt my lesson, that will teach me, taught him a lesson,
  teach you a lesson, teach them a lesson, learned helplessness, hate school, i hate school, hate studying, hate maths, hate exams,
  did not study, not studying, procrastinating, procrastination, should be studying, supposed to be studying, instead of studying,
  essay due, essay due tomorrow, deadline at midnight, cramming, all nighter, failed the exam, failed my exam, failed maths, bunked off,
  skipped class, skipped lectures, skip class, school is cancelled, snow day, back to school sale, school run, school dinners,
  school uniform, school photos, my kids learned, my son learned, my daughter learned, my kid is learning, my toddler learned,
  my dog learned, the puppy learned, my daughter started school, my son started school, her exams, his exams, good luck with your exams,
  good luck to everyone, sign up for my course, join my course, my new course, course is now open, enrol now, enroll now, register now,
  spaces left, places available, free webinar, online academy, coaching programme, become a, learn how to make money, learn to earn,
  learn forex, forex, forex course, crypto course, dropshipping course, knowledge is power, education is key,
  education is the most powerful, stay hungry, live and learn, you live and you learn, teach a man to fish, of course, main course,
  golf course, three course, race course, in due course, machine learned, deep learning model, people need to learn, learn to drive,
  learn to park, learn to spell, learn some manners, read a book, do your research, educate yourself, some people should learn
`
