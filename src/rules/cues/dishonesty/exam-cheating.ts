/** Cheating in exams and tests, and its tools. */
export default `
  cheated, cheat sheet, %crib, chit, chits, parchi, parchis, nakal, cheeting, farra, kunji, pharre, bimli,
  special centre, giraffing, giraffed, mwakenya, mwakenyas, apor, apo, kodigo, kopya, nangopya, nangodigo, nagkodigo,
  nagkopya, leaked papers, got the answers, answer key, braindump, braindumps, calculator lid, proctorio, proctoru,
  honorlock, respondus, examity, chegg, chegged, coursehero, bartleby, ufm
`
