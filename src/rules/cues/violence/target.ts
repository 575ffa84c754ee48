/** Who is threatened: reachable persons and groups, and parts of the body. */
export default `
  my boss, my manager, my ex, my husband, my wife, my sister, my brother, my neighbour, my landlord, my teacher, my flatmate, my housemate,
  my coworker, my co worker, my colleague, whoever, anyone who, anyone that, the person who, the guy who, the bloke who, the man who,
  the scumbag who, the bastard who, thief, thieves, %burglar, %intruder, %paedo, pedo, pedos, %nonce, %rapist, %abuser, drunk driver,
  %cyclist, parking warden, traffic warden, protesters, protestors, migrants, immigrants, muslims, jews, gays, trannies, tories, democrats,
  republicans, liberals, leftists, politicians, mps, the pm, president, trump, cops, police, feds, ceo, ceos, billionaires, bankers,
  landlords, bailiffs, the ref, referee, opposition fans, man u fans, rangers fans, celtic fans, them all, the lot of them,
  every one of them, all of you, the whole office, the whole family, your mum, your dog, your face, your neck, your throat, your skull,
  your teeth, your jaw, your nose, your eyes, your ribs, your legs, your kneecaps, your fingers, your balls, your arse, your ass, his face,
  his head, his neck, his throat, his skull, his teeth, his jaw, his nose, his ribs, his legs, his kneecaps, his balls, her face, her head,
  her neck, her throat, her hair out, their heads, their faces, their necks, their legs, their throats
`
