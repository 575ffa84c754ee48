/** Words that call a person false, mean, mad, vain or wicked. */
export default `
  lying bitch, lying cow, lying toad, phony, phoney, %backstabber, snakey, %weasel, %creep, creepy, perv, pervy,
  pervo, %nonce, pedo, pedos, %freak, freakshow, oddball, sicko, %sociopath, narcissistic, narc, narcs, gaslighter,
  manipulator, manipulative, stalker, nutter, nutjob, nutcase, deranged, delusional, hysterical, drama queen,
  attention seeking, arselicker, bootlicker, suck up, lapdog, gutless, spineless, no spine, shithouse, shithousery,
  pussy, bitchmade, %cheater, homewrecker, mistress, whore, slag, thot, golddigger, freeloader, cheapskate, stuck up,
  snobby, snotty, pompous, smug, smartarse, smartass, entitled, brat, karens, wicked, witch, demon, satan, bitter,
  jealous, miserable, whinger, whiner, nag, bore, pig, jobsworth, busybody, nosy, hypocritical, judas, turncoat,
  disloyal, con artist, drunkard, alky, alkie, kamina, kamine, kaminey, haramzada, haramkhor, badtameez, besharam,
  chugli, plastik, epal, papansin, sinungaling, kiasu, tsismosa, ashawo, amebo
`
