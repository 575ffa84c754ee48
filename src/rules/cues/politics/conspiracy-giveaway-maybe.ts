/** Giveaway words of conspiracy talk that are mostly ordinary. */
export default `
  sheep, sheeps, the sheep, 🐑, follow the money, their agenda, the agenda, the narrative, just asking questions,
  makes you think, think for yourself, powers that be, nothing to see here, they live, paid actors, decode, decoded,
  still asleep, do your research, brainwashing, baaa, want you to know
`
