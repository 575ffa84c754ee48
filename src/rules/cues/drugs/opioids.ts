/** Heroin, pills of the opium kind and lean by names that mean nothing else. */
export default `
  heroin, smack head, smackhead, smackheads, skag, skaghead, scag, scagbag, %skaghead, black tar, china white, brown sugar smack,
  brown powder, %bag of brown, on the brown, white and brown, light and dark, dark and light, b and w drugs, chasing the dragon,
  %chase the dragon, opium, opiate, opiates, opioid, opioids, poppy tea, dope sick, dopesick, dope fiend, dopefiend, junkie, junkies,
  junky, %junkie, skagged, smacked out, nodding out, nod out, nodded out, nodding off on, on the nod, nodding on, %track mark, shooting up,
  shoot up drugs, shot up drugs, mainlining, %bang up gear, fentanyl, fent, fenty, fetty, fentynol, blues pills, m30, m30s, percs, perc,
  percocet, percocets, perky 30, oxycontin, oxycodone, oxy, oxys, oxies, roxy, roxies, roxicodone, hydrocodone, vicodin, vicodins, vics,
  vikes, norco, norcos, lortab, dilaudid, dillies, hydromorphone, opana, opanas, morphine, codeine, codiene, codein, cocodamol, co codamol,
  dihydrocodeine, dhc, dhcs, df118, tramadol, trams, trammies, tramadon, %tramadol, suboxone, subbies, subutex, buprenorphine, subs and,
  methadone, methadon, juice script, nitazene, nitazenes, carfentanil, xylazine, tranq dope, lean, leaned, leaning on, leanin,
  purple drank, purp drank, dirty sprite, double cup, double cupped, double cups, sizzurp, syzurp, sip syrup, sipping syrup,
  sipping purple, sippin purple, sipping drank, pour a four, poured a four, pour up a four, poured up, wockhardt, wock, wocky slush,
  wocklean, actavis, hi tech syrup, promethazine, prometh, tuss, tussionex, purple syrup, cough syrup high, benylin and, tutolin,
  phensedyl, corex, broncleer, bronco cough syrup, bron kleer, emzolyn, endolyn, smoke smack, smoking smack, bag of smack, on smack,
  on the smack, nyaope, whoonga, wunga, unga, thai white, chitta, gard, pudiya, smackiya, pethidine, tapentadol, tapentol, pentazocine,
  fortwin, tafrodol, tramol, omi gutter
`
