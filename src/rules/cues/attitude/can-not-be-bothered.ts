/** Can-not-be-bothered words about work. */
export default `
  can not be bothered, cbf, cba, cbb, arsed, not in the mood, moodless, do not fancy, do not want to work,
  i do not want to, adulting, rather not, would rather be, would sooner, want to go home, do one, can not face, meh,
  ceebs, i no fit, sian, nakakatamad, cbfed, cbfd
`
