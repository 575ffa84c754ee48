/** Pretending to be busy or present. */
export default `
  %look busy, alt tab, when the boss, boss is not here, clipboard, walk fast, with a mop, with a broom, jiggler,
  schedule send, teams status, camera off, on mute, muted myself, not listening, did not hear a word, did not tell,
  nobody has noticed, nobody noticed, manager thinks i am, boss thinks i, they think i am, look annoyed, look stressed,
  look important, look worried, frown at my, sigh loudly, sighing loudly, carry papers, carrying papers, clipboard and,
  walk quickly, walk around with, walking around with, type furiously, typing loudly, typing nonsense, open excel,
  excel open, spreadsheet open, spreadsheets open, a fake meeting, fake meetings, blocked my calendar,
  block my calendar, blocked out my, fake calendar, calendar full of, pretending my camera, my camera is broken,
  camera is broken, camera broken, bad connection, my wifi is, pretend my wifi, pretend to type, pretending to type,
  pretending to listen, pretending to take notes, pretending to care, pretending to work, pretend to work,
  pretended to work, nodding along, nod along, nodded along, lie down during, lying down in a, in bed during,
  running on mute, leave it running, leave them running, playing on mute, praised for it, praised me for, got praised
`
