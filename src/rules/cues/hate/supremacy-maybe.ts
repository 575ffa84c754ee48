/** Doubtful, mostly harmless words of the list supremacy. */
export default `
  replacement, outnumbered, our people, nazi, nazis, heil, ss, kkk, lynch, lynching, %slave, genocide, proud boys,
  edl, boogaloo, breivik
`
