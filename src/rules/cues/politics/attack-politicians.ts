/** Attacking politicians and parties: liars, crooks, ruin of the country. */
export default `
  sold the country, most corrupt, pathological liar, he is a liar, she is a liar, partygate, %traitor, treasonous,
  traitorous, grifting, %demagogue, are fascists, tyrants, tyrannical, worst president ever, worst president,
  useless government, warmonger, warmongers, lock them all up, lock them up, belongs in prison, should be in jail,
  should be in prison, resign you, looteray, looters, trapos, trapo, mandarambong, magnanakaw, buwaya
`
