/** Words that may mean this idea and often mean something else (cops-evaded). */
export default `
  cops, police, polis, peelers, filth, feds, fed, bobby, twelve, one time, jakes, pigs, bacon, gardai, garda,
  mounties, rcmp, trooper, sheriff, deputy, olopa, kanjo, frsc, vio, efcc, mtd, mata, jpj, buwaya, mamu, pandu, thola,
  babylon, 🚔, 🚓, 👮, 🚨, %leg it, scarper, %do one, got a warning, getaway, %escape, no one saw, nobody saw,
  did not notice, nobody noticed, no cameras, blind spot, grass, grasses, %rat, informant, allegedly, alleged,
  prove it, no proof, no evidence, nsa, crimes, victimless, outlaw, gangster, gangsta, %trap, hustling, hustle, gang,
  mandem, crip, bloods, colours
`
