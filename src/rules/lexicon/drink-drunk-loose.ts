/** Drunk, by words that mean other things too: only with words of degree or drink. */
export default `
  smashed, trashed, wrecked, steaming, pissed, mortal, locked, gassed, tanked, blitzed, slaughtered, mullered, mangled, battered, cabbaged, wellied,
  annihilated, obliterated, crocked, buzzed, loaded, lit, twatted, bollocksed, guttered, pickled, lashed, destroyed, off my head, off our heads,
  off my nut, out of it, crunked, fried, wavey, wavy, done in, faced, gone, merry, messy, leathered, banjaxed, flutered, stewed, canned, zonked,
  ruined, decimated, reeking, sideways, absolutely gone, rotten, cooked, pie eyed, mouldy, mouldy drunk, stoned drunk, mashed, shedded, munted,
  juiced, juiced up
`
  .trim()
  .split(/\s*,\s*/)
