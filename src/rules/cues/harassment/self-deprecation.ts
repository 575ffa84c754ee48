/** The owner laughs at or runs down themselves. */
export default `
  i am an idiot, i am rubbish at, i am bad at, i am dumb, i am thick, i am old, i look like, i feel stupid, my brain,
  my own fault, i hate my, i hate myself, my face, past me, i was wrong, my bad, facepalm, imposter syndrome,
  i tripped, i forgot my own
`
