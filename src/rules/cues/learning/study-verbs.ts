/** Verbs of learning and studying: learning to, studying, revising, reading up on, picking up, practising. */
export default `
  learning, learning to, learning how, learning about, learnt, learned, learned to, learned how to, learnt to, learnt how to,
  learned about, learned something, learned so much, learned a lot, learnt a lot, learnt loads, learnt something new,
  learned something new, taught myself, teaching myself, teach myself, self taught, self teaching, self study, studying, studying for,
  studied, studied for, %study, study notes, revising, revision, revised for, mugging, mugging for, swotting, swotting up, brushing up,
  brushed up, brushing up on, boning up, reading up, read up on, reading up on, reading through, read the manual, read the docs,
  working through, worked through, worked my way through, working my way through, picking up, picked up some, picked up the basics,
  getting to grips, got to grips, getting my head around, getting my head round, got my head around, wrapped my head around,
  finally understand, finally understood, finally get, finally clicked, it clicked, the penny dropped, started to understand,
  beginning to understand, slowly getting, getting better at, improving my, improved my, upskill, upskilling, reskilling, reskilled,
  retraining, retrained, retrained as, retraining as, cross trained, training as, training to be, trained as, train to be a,
  qualifying as, practising, practicing, practised, practiced, practise every, practice every day, practising my, practicing my,
  0 minutes a day, 0 hours a week, an hour a day, every evening after, after my shift, on my lunch break, on my commute, at night school,
  mastering, memorising, memorised, shadowing, shadowed, sat in on, asked the old hands, taking notes, took notes, note taking,
  flashcards, flash cards, anki, past papers, past questions, mock exam, mock exams, practice tests, practice questions, study group,
  study buddy, study session, studygram, studyblr, studytok
`
