/** Sources and marks of learning: books, lectures, mentors, notes, mistakes, first tries, curiosity, lesson learned. */
export default `
  %textbook, textbook on, %lecture, lecture on, lecture notes, my notes, a book on, a book about, book about, books on, books about,
  reading a book, reading list, finished the book, finished reading, paper on, papers on, research paper, documentation, the docs,
  %tutorial, tutorials, documentary on, talk on, a talk on, talk by, conference talk, my tutor, tutors, my lecturer, my teacher,
  my instructor, my mentor, my supervisor showed me, an older colleague, old hand, senior colleague, showed me how, shown me how,
  taught me, taught me how, taught me to, taught us, explained how, gave me a lesson, weekly lessons, first lesson was, took lessons,
  taking lessons, taking a class, taking classes, took a class, took a course, did a course, doing a course, doing a degree,
  doing my degree, doing my masters, doing my nvq, done my, on a course, went on a course, attended, attended a, %attend, sat my,
  sitting my, sit my, first attempt at, my first attempt, first try at, first go at, my first ever, had a go at, absolute beginner,
  complete beginner, newbie at, noob at, novice, bit by bit, slowly but surely, one chapter at a time, one lesson at a time, small steps,
  baby steps, first steps, steep learning curve, learning curve, out of my comfort zone, outside my comfort zone, curiosity,
  i was curious, wanted to understand, wanted to know how, so that i can, so i can talk, so i can read, so i can help, deep dive,
  deep dived, went down a rabbit hole, today i learned, til, tiltoday, what i learned this week, things i learned, lesson i learned,
  learned the hard way, my mistake taught me, learned from my mistakes, learn from mistakes, got feedback, took the feedback,
  feedback helped, 100daysofcode, 0 days of code, lifelong learner, lifelong learning, lifelonglearning, alwayslearning,
  never stop learning, neverstoplearning, every day is a school day, everydayisaschoolday, school day, you learn something new every day,
  learninginpublic, learn in public, new knowledge, continuous learning, growth mindset, student again, student nurse, student midwife,
  student teacher, trainee, 📚, 📖, 🎓, 📝, ✏
`
