/** Words of learning that often mean other things. */
export default `
  class, lesson, school, college, uni, university, test, paper, papers, grade, marks, unit, notes, homework,
  assignment, training, practice, book, reading, chapter, campus, student, students, scholar, research, theory,
  results, level, term, semester, skills, knowledge, trying, tried, first time, new to, started, curious, understand,
  understood, discovered, realised, figured out, turns out, interesting, fascinating, who knew, did not know,
  never knew, memorise, modules, articles, badge, residency, internship, placement, sat, viva, n5, n4, n3, n2, b1, b2,
  a2, c1, %workshop, %seminar, masters, degree, finals, thesis, coursework, spanish, french, german, italian,
  portuguese, mandarin, japanese, korean, arabic, hindi, irish, welsh, polish, russian, afrikaans, rust, java, excel,
  ai, cloud, piano, guitar, violin, drums, bass, sax, to play, to drive, to cook, to read, to write, to fly, to ride,
  to swim, physics, chemistry, biology, economics, psychology, philosophy, history of, gardening, photography, drawing,
  in the library, library, lessons, beginner, beginners, step by step, from scratch, how it works, instructor,
  the manual, the standard, tutor, podcast on, got it wrong, on the bus, before work, 🧠, 🤓, reading about, can now,
  can already, i can now, i now know, did you know, watched how, had never heard of, i had no idea, a little every day,
  have learned, learned from, my notes from, degree in, training in, training on, masters in, attended the,
  attended an, great book on, student at, student of, phd in, art class, completed my, a great book on, key takeaways,
  diploma in, certificate in, lessons from, i learned, learned that, 200 hours, internship at, first conference,
  got an a in, got a b in, from my grandmother
`
