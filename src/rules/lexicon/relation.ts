/** People close to the owner, as parts in a story. */
export default `
  %mate, %friend, %bestie, best mate, best friend, %brother, %sister, %cousin, %mum, %mom, %dad, %uncle, %aunt, %auntie, %flatmate, %roommate,
  %housemate, %neighbour, %neighbor, girlfriend, boyfriend, gf, bf, wife, husband, partner, %buddy, %pal, bro, sis, %nephew, %niece, %colleague,
  co worker, co workers, %classmate, nan, gran, grandma, grandad, bloke, lad, guy, fella, missus, fiance, fiancee, landlord, drinking buddy,
  mother in law, brother in law, homie, bredrin, cuz, squaddie, mates, someone, a lad, a guy, a bloke
`
  .trim()
  .split(/\s*,\s*/)
