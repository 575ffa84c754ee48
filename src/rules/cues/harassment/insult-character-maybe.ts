/** Doubtful, mostly harmless words of the list insult-character. */
export default `
  liar, liars, plastic, two faced, backstabbing, %snake, snitch, snitches, grass, slimy, pervert, %paedo, predator,
  %weirdo, %psycho, psychopath, %narcissist, gaslighting, toxic, abuser, bully, bullies, crazy, mental, unhinged,
  insane, %coward, cowardly, chicken, bottler, cheat, cheating, slut, ho, user, users, stingy, selfish, thinks she is,
  thinks he is, snob, snobs, arrogant, know all, nasty, vile, evil, monster, devil, heartless, cruel, salty, moaner,
  boring, dull, greedy, %hypocrite, traitor, scammer, crook, thief, animal, drunk, pisshead, harami
`
