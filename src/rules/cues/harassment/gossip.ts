/** Telling tales and secrets about a known person. */
export default `
  slept with, slept her way, whole village knows, cheated on, affairs, caught with, dumped him, paternity, in debt,
  skint, been inside, in rehab, on drugs, alcoholic, is secretly, fake id, toupee, got fired, dropped out, expelled,
  got arrested, been arrested, telling everyone, rumours, heard he, word is, allegedly, tea on, the tea, goss, gossip,
  juicy, not naming names, you know who you are, behind my back, behind his back, slag off, stirring, stirrer, beef,
  subtweet, subtweeting, %indirect, lurking
`
