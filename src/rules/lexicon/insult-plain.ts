/** The insults that hardly mean anything else, for patterns that need a sure word. */
export default `
  %idiot, eejit, eejits, %moron, %imbecile, %cretin, %dunce, %dimwit, %halfwit, half wit, half wits, %nitwit, dumbo, %simpleton, %airhead, %numbskull,
  numpty, numpties, %muppet, %pillock, %prat, %plonker, %div, doofus, %nincompoop, gobshite, gobshites, %nonce, %bozo, buffoon, buffoons, %creep,
  weirdo, weirdos, %psycho, psychopath, sociopath, lunatic, lunatics, nutjob, nutjobs, nutcase, nutter, nutters, headcase, wacko, wackos, loser,
  losers, wimp, wuss, coward, cowards, crybaby, incel, incels, neckbeard, cuck, cucks, saddo, deadbeat, layabout, waster, scrounger, scroungers, liar,
  liars, lier, pathological liar, brat, brats, punk, punks, grifter, grifters, traitor, traitors, thug, thugs, drama queen, fraud, frauds, sicko,
  dirt bag, human waste, tyrant, racist pig, bully, bullies, creep, monster, snake, crook, crooks, thief, cheat, scammer, con artist, conman, duffer,
  goober, thicko, hypocrite, hypocrites, backstabber, scum, scumbag, scumbags, sleazebag, slimeball, lowlife, lowlifes, low life, degenerate, ingrate,
  swine, slag, slags, slapper, skank, skanks, bimbo, bimbos, minger, munter, fatso, fatty, lard arse, lardarse, waste of space, waste of oxygen,
  oxygen thief, waste of skin, pathetic excuse, poor excuse for a human, human garbage, piece of trash, piece of garbage, dirtbag, dirtbags,
  vile human, horrible human, disgusting human, ignoramus, gits, old git, cheeky git, stupid git, lazy git, miserable git, grumpy git, daft git, jammy git, smug git, moaning git, bellend, knobhead, toerag, scrote, ratbag, yob, yobs, mouth breather,
  mouth breathers, knuckle dragger, knuckle draggers, pervert, perverts, pedo, pedos, paedo, paedos, clown, clowns, fool, fools, jerk, jerks, pos,
  snowflake, snowflakes, sheeple, bootlicker, bootlickers, twit, twits, twerp, dork, simp, simps, phony, phoney, troglodyte, neanderthal, bampot,
  walloper, chutiye, gadha, olodo, mumu, werey,
  dirt bags, cry baby, cry babies, crybabies, basement dweller, basement dwellers, keyboard warrior, keyboard warriors, narcissist, narcissists, charlatan,
  loudmouth, loudmouths, attention seeker, scam artist, windbag, blowhard, sleaze,
  cheater, cheaters, soyboy, soyboys, soy boy, dweeb, dweebs, satanist
`
  .trim()
  .split(/\s*,\s*/)
