/** Pretending to be busy or present. */
export default `
  %look busy, alt tab, when the boss, boss is not here, clipboard, walk fast, with a mop, with a broom, jiggler,
  schedule send, teams status, camera off, on mute, muted myself, not listening, did not hear a word, did not tell,
  nobody has noticed, nobody noticed, manager thinks i am, boss thinks i, they think i am
`
