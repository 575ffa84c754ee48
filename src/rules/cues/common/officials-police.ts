/** Police, courts and public officers as people met. */
export default `
  police, %police, %cop, %copper, cops, old bill, the fuzz, feds, 5 0, five o, po po, popo, law enforcement, %bobby, rozzers, bizzies,
  peelers, garda, gardai, the guards, mounties, rcmp, bobbies, the pigs, bacon, squad car, patrol car, paddy wagon, meat wagon,
  blue lights, sirens, helicopter, the nick, custody, cells, cuffed, handcuffs, handcuffed, %arrest, got arrested, got nicked, nicked by,
  pulled over, pulled me over, stop and search, searched me, warrant, raid, bailed, on bail, charged with, court, %judge, magistrates,
  magistrate, jury, solicitor, lawyer, probation officer, parole, ankle tag, tagged, on tag, fixed penalty, caution, record, prison, jail,
  jailed, locked up, behind bars, traffic warden, ticket inspector, conductor, customs, border force, immigration officer, ice agents,
  council officer, taxman, hmrc, irs, kra, firs, efcc, ndlea, nca, fbi, dea, cid, pnp, mmda, barangay, chowkidar, thana, askari, karao,
  sanse
`
