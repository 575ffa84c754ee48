/** Words that call a person false, mean, mad, vain or wicked. */
export default `
  liar, liars, lying cunt, lying bastard, lying bitch, lying cow, lying toad, lying through, fake as, fake friend, fake friends, fake bitch,
  phony, phoney, plastic, two faced, 2 faced, %backstabber, back stabber, backstabbing, %snake, snakey, snitch, snitches, grass, rat bastard,
  %weasel, sly dog, slimy, %creep, creepy, pervert, perv, pervy, pervo, %nonce, %paedo, pedo, pedos, predator, %weirdo, weird ass, %freak,
  freakshow, oddball, sicko, %psycho, psychopath, %sociopath, %narcissist, narcissistic, narc, narcs, gaslighter, gaslighting, manipulator,
  manipulative, toxic, abuser, bully, bullies, bunny boiler, stalker, crazy, mental, nutter, nutjob, nutcase, unhinged, deranged, insane,
  delusional, hysterical, drama queen, attention seeker, attention seeking, attention whores, clout chaser, clout chasers, clout chasing,
  social climber, brown nose, brown noser, arse licker, arselicker, ass kisser, arse kisser, bootlicker, suck up, sucking up, teachers pet,
  lapdog, %coward, cowardly, chicken, yellow belly, gutless, spineless, no spine, no backbone, no balls, no guts, bottler, shithouse,
  shithousery, pussy, bitch made, bitchmade, cheat, %cheater, cheating, homewrecker, home wrecker, side chick, mistress, whore, slut, slag,
  ho, thot, gold digger, golddigger, gold diggers, user, users, freeloader, cheapskate, tight bastard, tight arse, stingy, selfish,
  self centred, self obsessed, full of himself, full of herself, full of yourself, love themselves, loves himself, loves herself,
  think you are special, thinks she is, thinks he is, think you are so, up themselves, up himself, up herself, up your own arse,
  up their own arse, stuck up, snob, snobs, snobby, snotty, pompous, arrogant, smug, know it all, know all, smart arse, smartarse, smartass,
  smart aleck, clever clogs, clever dick, entitled, brat, spoilt bitch, karens, absolute karen, nepo baby, nasty, vile, evil, wicked, witch,
  monster, demon, devil, satan, heartless, cold hearted, cruel, bitter, jealous, salty, miserable, moaning cow, moaner, whinger, whiner, nag,
  bore, boring, dull, rude bitch, rude cow, pig, greedy, jobsworth, busybody, nosy, nosey cow, curtain twitcher, %hypocrite, hypocritical,
  traitor, judas, turncoat, disloyal, scammer, con artist, crook, thief, animal, drunk, drunkard, pisshead, alky, alkie, mama ka, kamina,
  kamine, kaminey, harami, haramzada, haramkhor, namak haram, badtameez, besharam, chugli, plastik, epal, papansin, bida bida, sinungaling,
  kiasu, tsismosa, ashawo, amebo
`
