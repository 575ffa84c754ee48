/** Heroin, pills of the opium kind and lean by names that mean nothing else. */
export default `
  heroin, smackhead, smackheads, skag, skaghead, scag, scagbag, %skaghead, white and brown, opium, opiate, opiates,
  opioid, opioids, dopesick, dopefiend, junkie, junkies, junky, %junkie, skagged, mainlining, fentanyl, fent, fenty,
  fetty, fentynol, m30, m30s, percs, perc, percocet, percocets, oxycontin, oxycodone, oxy, oxys, oxies, roxy, roxies,
  roxicodone, hydrocodone, vicodin, vicodins, vics, vikes, norco, norcos, lortab, dilaudid, dillies, hydromorphone,
  opana, opanas, morphine, codeine, codiene, codein, cocodamol, dihydrocodeine, dhc, dhcs, df118, tramadol, trams,
  trammies, tramadon, %tramadol, suboxone, subbies, subutex, buprenorphine, methadone, methadon, nitazene, nitazenes,
  carfentanil, xylazine, lean, leaned, leaning on, leanin, sizzurp, syzurp, wockhardt, wock, wocklean, actavis,
  promethazine, prometh, tuss, tussionex, tutolin, phensedyl, corex, broncleer, emzolyn, endolyn, nyaope, whoonga,
  wunga, unga, chitta, gard, pudiya, smackiya, pethidine, tapentadol, tapentol, pentazocine, fortwin, tafrodol,
  tramol
`
