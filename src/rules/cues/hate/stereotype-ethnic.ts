/** Set phrases that tell a stereotype of a people or faith. */
export default `
  get everything free, refuse to work, learn the language, no english, jabbering, jabber, %stink, reek, stinky,
  no manners, tight fisted, tightfisted, control the media, all look the same, look the same to me, can not drive,
  drive like, rapists, grooming gangs, paedophiles, %terrorist, extremists, taqiyya, fatherless, fraudsters, cheaters,
  steal anything, thievery, shoplifters, pickpockets, drunks, always drunk, drunken, watermelon, cunning, shifty,
  untrustworthy, unclean, it is genetic, submissive, islamification, islamisation, islamization, ghettos, londonistan,
  caliphate, unrecognisable
`
