/** Verbs of learning and studying: learning to, studying, revising, reading up on, picking up, practising. */
export default `
  learning, learning to, learnt, learned, learned to, learned about, learned something, taught myself, studying,
  studied, %study, revising, revision, revised for, mugging, swotting, read up on, worked through, picking up,
  finally get, upskill, upskilling, reskilling, reskilled, retraining, retrained, training as, trained as, practising,
  practicing, practised, practiced, mastering, memorising, memorised, shadowing, shadowed, sat in on, taking notes,
  flashcards, anki, past papers, studygram, studyblr, studytok
`
