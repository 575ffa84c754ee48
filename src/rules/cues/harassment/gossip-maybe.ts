/** Doubtful, mostly harmless words of the list gossip. */
export default `
  slept with, cheated on, affairs, dumped him, in debt, been inside, on drugs, alcoholic, fake id, toupee, got fired,
  dropped out, expelled, got arrested, been arrested, telling everyone, rumours, word is, allegedly, tea on, the tea,
  gossip, juicy, you know who you are, beef
`
