/** Learning by oneself, told as it goes: reading everything about, watching how it is done, asked to be shown, finally clicked. */
export default `
  reading everything i can, reading all i can, reading everything about, read everything i could, reading up on,
  been reading about, been reading up on, been learning, been practising, been practicing, been studying,
  been teaching myself, teaching myself, teaching myself to, teach myself, taught myself to, self taught,
  self taught in, finally clicked, finally makes sense, finally understand, finally understood, finally learnt,
  finally learned, finally learning, finally learning to, now i know how, now know how to, now i know why,
  now know why, wrong end of the stick, asked him to show me, asked her to show me, asked them to show me,
  to show me how, showed me the, got him to show me, learn something new, learnt something new, learned something new,
  learnt that, learning that, learning how, learning how to, learned how to, learnt how to, learning about,
  learnt about, learnt to, i learnt, what i learnt, what i learned today, filled a notebook, took notes, made notes,
  writing it all down, write it all down, flash cards, highlighter, library books, from the library on,
  book from the library, borrowed a book on, a paper a day, one paper a day, paper a week, an hour a day,
  half an hour a day, 0 minutes a day, a lesson a day, practise every day, practice every day, practising every night,
  day streak, 0 day streak, streak on duolingo, new words, new words a day, phrasebook, without switching to english,
  ordered in, my first conversation in, read my first book in, with subtitles off, my pronunciation, my accent is
`
