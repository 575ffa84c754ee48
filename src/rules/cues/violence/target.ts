/** Who is threatened: reachable persons and groups, and parts of the body. */
export default `
  my boss, my manager, my ex, my husband, my wife, my sister, my brother, my neighbour, my landlord, my teacher,
  my flatmate, my co worker, my colleague, whoever, anyone who, the person who, the guy who, the bloke who,
  the man who, thief, thieves, %burglar, %intruder, %paedo, pedo, pedos, %nonce, %rapist, %abuser, drunk driver,
  %cyclist, parking warden, protesters, protestors, migrants,     trannies, tories,
  democrats, republicans, liberals, leftists, politicians, mps, the pm, president, trump, cops, police, feds, ceo,
  ceos, billionaires, bankers, landlords, bailiffs, the ref, referee, them all, the lot of them, every one of them,
  all of you, the whole office, the whole family, your mum, your dog, your face, your teeth, your nose, your eyes,
  your fingers, your arse, your ass, his face, his head, his teeth, his jaw, his nose, his legs, his kneecaps,
  her face, her head, their heads, their faces
`
