/** Invented or stock excuses for being late, absent or behind, and the word excuse itself. */
export default `
  best excuse, my excuse, dog ate my homework
`
