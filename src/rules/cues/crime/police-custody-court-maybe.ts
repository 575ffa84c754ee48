/** Words that may mean this idea and often mean something else (police-custody-court). */
export default `
  arrest, arrests, nicked, got lifted, busted, booked, %raid, warrant, warrants, fta, handcuffs, police van, nick,
  custody, cell, cells, lockup, booking, mugshot, mugshots, fingerprints, no comment, brief says, charged, charges,
  fir, indicted, indictment, felony, felonies, felon, misdemeanor, misdemeanour, misdemeanors, offence, offences,
  summons, court, beak, magistrates, magistrate, judge, plea, guilty, convicted, conviction, convictions,
  criminal record, sentenced, sentencing, sentence, suspended, community service, psr, caution, cautioned, bail, rui,
  under investigation, rtp, remand, tag, tagged, curfew, probation, recalled, parole, po, violation, jail, jailed,
  jailbird, prison, pen, porridge, bird, stretch, bid, lag, inside, hmp, wandsworth, pentonville, belmarsh,
  strangeways, barlinnie, mountjoy, pollsmoor, kirikiri, kamiti, rikers, bilibid, tihar, cellmate, cellmates, screws,
  screw, visits, cbo, pnd, fine, fined, challan, technicality, nfa, deferred
`
