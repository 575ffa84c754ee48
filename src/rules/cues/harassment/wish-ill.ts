/** Wishes of illness, failure, pain or death at a person. */
export default `
  hope your, hope ur, heart attack, hit by a bus, under a bus, gets sacked, rot, diaf, still breathing,
  nobody would notice, what is coming to, cursed, may she, haemorrhoids, piles, diarrhoea, bald, papercut, toothache,
  marja, muerete
`
