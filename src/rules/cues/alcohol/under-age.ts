/** Drinking under age and fake ID. */
export default `
  mip, mipped, fake id, fake ids, sisters id, ided, carded, since i was 0, since i was 16, afterprom
`
