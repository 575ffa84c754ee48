/** Police, courts and public officers as people met. */
export default `
  police, %police, %cop, %copper, cops, feds, 5 0, popo, law enforcement, %bobby, rozzers, bizzies, peelers, garda,
  gardai, mounties, rcmp, bobbies, the pigs, bacon, patrol car, blue lights, sirens, helicopter, the nick, custody,
  cells, cuffed, handcuffs, handcuffed, %arrest, got arrested, got nicked, pulled over, warrant, raid, bailed,
  charged with, court, %judge, magistrates, magistrate, jury, solicitor, lawyer, parole, ankle tag, tagged,
  fixed penalty, caution, record, prison, jail, jailed, locked up, conductor, customs, taxman, hmrc, irs, kra, firs,
  efcc, ndlea, nca, fbi, dea, cid, pnp, mmda, barangay, chowkidar, thana, askari, karao, sanse
`
