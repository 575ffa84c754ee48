/** Relatives. */
export default `
  %mother, %father, %mum, mummy, %mom, mommy, mam, mammy, %dad, daddy, papa, pops, %parent, %brother, %sister,
  %sibling, %twin, %grandma, %grandmother, %grandad, grandpa, grandfather, %gran, granny, nan, nana, nanna, nonna,
  nonno, nani, dadi, lola, lolo, abuela, abuelo, oma, opa, %aunt, auntie, aunty, tita, tito, %uncle, %cousin, %nephew,
  %niece, in laws, mil, fil, bil, sil, stepdad, stepmum, stepmom, stepfather, stepmother, family, godmother,
  godfather, ancestors, didi, bhai, bhaiya, ammi, abbu, kuya, ouma, oupa, tannie, kin, clan
`
