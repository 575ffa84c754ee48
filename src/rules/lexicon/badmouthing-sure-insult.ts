/** Insults so plain that they count anywhere in a post about people at work. */
export default `
  idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, muppet, muppets, numpty, numpties, pillock, wet wipe, waste of space, oxygen thief, oxygen thieves, two faced, micromanager, control freak, tyrant, narcissist, sociopath, psychopath, slave driver, weasel, slimeball, scumbag, lowlife, spineless, gutless, gormless, brainless, clueless, braindead, brain dead, insufferable, bullies, snakes, backstabbers, backstabber, bootlicker, brown noser, thick as, dumb as, bunch of hyenas, vile man, vile woman, vile creature, nasty man, nasty woman, horrible man, horrible woman, power trip, toxic workplace, toxic boss, smug face, mumu man, old goat, jobsworth, ungrateful lot, entitled lot, rude lot
`
  .trim()
  .split(/\s*,\s*/)
