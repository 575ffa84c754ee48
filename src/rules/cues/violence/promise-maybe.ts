/** Doubtful, mostly harmless words of the list promise. */
export default `
  finna, you wait, if you ever, say that again, be sorry, you are dead, you are done, days are numbered, fight me,
  find out, been warned, in a box
`
