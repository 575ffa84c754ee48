/** Words that call a person false, mean, mad, vain or wicked. */
export default `
  liar, liars, lying bitch, lying cow, lying toad, phony, phoney, plastic, two faced, %backstabber, backstabbing,
  %snake, snakey, snitch, snitches, grass, %weasel, slimy, %creep, creepy, pervert, perv, pervy, pervo, %nonce,
  %paedo, pedo, pedos, predator, %weirdo, %freak, freakshow, oddball, sicko, %psycho, psychopath, %sociopath,
  %narcissist, narcissistic, narc, narcs, gaslighter, gaslighting, manipulator, manipulative, toxic, abuser, bully,
  bullies, stalker, crazy, mental, nutter, nutjob, nutcase, unhinged, deranged, insane, delusional, hysterical,
  drama queen, attention seeking, arselicker, bootlicker, suck up, lapdog, %coward, cowardly, chicken, gutless,
  spineless, no spine, bottler, shithouse, shithousery, pussy, bitchmade, cheat, %cheater, cheating, homewrecker,
  mistress, whore, slut, slag, ho, thot, golddigger, user, users, freeloader, cheapskate, stingy, selfish,
  thinks she is, thinks he is, stuck up, snob, snobs, snobby, snotty, pompous, arrogant, smug, know all, smartarse,
  smartass, entitled, brat, karens, nasty, vile, evil, wicked, witch, monster, demon, devil, satan, heartless, cruel,
  bitter, jealous, salty, miserable, moaner, whinger, whiner, nag, bore, boring, dull, pig, greedy, jobsworth,
  busybody, nosy, %hypocrite, hypocritical, traitor, judas, turncoat, disloyal, scammer, con artist, crook, thief,
  animal, drunk, drunkard, pisshead, alky, alkie, kamina, kamine, kaminey, harami, haramzada, haramkhor, badtameez,
  besharam, chugli, plastik, epal, papansin, sinungaling, kiasu, tsismosa, ashawo, amebo
`
