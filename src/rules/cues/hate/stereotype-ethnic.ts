/** Set phrases that tell a stereotype of a people or faith. */
export default `
  get everything free, do not work, do not want to work, refuse to work, lazy, learn the language, speak english,
  no english, jabbering, jabber, smell, smelly, %stink, reek, stinky, no manners, tight fisted, tightfisted, stingy,
  control the media, all look the same, look the same to me, look alike, can not drive, drive like, criminals,
  rapists, grooming gangs, paedophiles, %terrorist, bombers, extremists, taqiyya, fatherless, %scammer, fraudsters,
  cheats, cheaters, liars, thieves, thieving, steal anything, thievery, shoplifters, pickpockets, drunks,
  always drunk, drunken, watermelon, greedy, cunning, shifty, untrustworthy, unclean, it is genetic, loud and,
  too loud, docile, submissive, exotic, anchor, islamification, islamisation, islamization, ghettos, londonistan,
  caliphate, unrecognisable
`
