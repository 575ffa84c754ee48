/** Details by which a person served can be told: age, place, name, habit, kin. */
export default `
  0 year old, 0 yr old, 0 yo, called mr, called mrs, mr s, mrs b, his name is, her name is, lives on, lives at, lives next door to,
  from the village, from our village, from the estate, from my estate, from my street, from my road, from my town, on my street,
  you might know him, you might know her, you all know him, you all know her, you know him, you know her, everyone knows him,
  someone you know, someone you all know, guess who it is, guess which, if you are local you, who works at, who owns the, number plate,
  reg plate, who plays for, player for, ex player, former footballer, premier league footballer, famous footballer, former mp, local mp,
  mps son, judges son, c list celebrity, z list celebrity, soap star, soap actor, actor from, singer from, bloke off, guy from the band,
  guy off, girl off, woman off, love island contestant, reality star, influencer with, tv presenter, tv personality, politicians wife,
  footballers wife, wifes name, one legged, tattoo of, tattoo on his, nhs number, hospital number, patient number, social security number,
  ssn, aadhaar, national insurance number, ni number, passport number, case number, account number, policy number, licence plate,
  home address of
`
