/** Wishes of illness, failure, pain or death at a person. */
export default `
  hope you, hope he, hope she, hope they, hope your, hope ur, cancer, covid, aids, stroke, heart attack, get hit by,
  hit by a bus, under a bus, gets sacked, rot, rotting, diaf, still alive, still breathing, better off without,
  nobody would notice, karma, what is coming to, curse, cursed, may she, may your, haemorrhoids, piles, diarrhoea,
  itch, herpes, crabs, bald, fleas, lego, papercut, toothache, marja, muerete
`
