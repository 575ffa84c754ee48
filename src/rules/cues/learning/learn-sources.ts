/** Sources and marks of learning: books, lectures, mentors, notes, mistakes, first tries, curiosity, lesson learned. */
export default `
  %textbook, textbook on, %lecture, lecture on, my notes, a book on, a book about, book about, reading list,
  finished the book, paper on, documentation, the docs, %tutorial, tutorials, talk on, a talk on, my tutor, tutors,
  my lecturer, my teacher, my mentor, showed me how, taught me, taught me how, taught me to, took lessons,
  took a course, done my, attended, attended a, %attend, sat my, sit my, my first ever, novice, slowly but surely,
  curiosity, so that i can, today i learned, til, tiltoday, things i learned, learned the hard way, 100daysofcode,
  lifelong learner, lifelonglearning, alwayslearning, neverstoplearning, everydayisaschoolday, learninginpublic,
  student nurse, student midwife, trainee, 📚, 📖, 🎓, 📝, ✏
`
