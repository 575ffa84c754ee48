/** What a whole group is said to be by those who despise it. */
export default `
  stupid, dumb, idiots, idiotic, morons, moronic, imbeciles, thick, thick as, brainless, unintelligent, low iq, ignorant, uneducated, illiterate,
  disgusting, gross, repulsive, revolting, vile, nasty, awful, terrible, horrible, despicable, hateful, useless, lazy, bone idle, workshy, work shy,
  dirty, filthy, smelly, unclean, unhygienic, retarded, retards, pathetic, wicked, violent, aggressive, criminals, criminal, crooks, thieves, thieving,
  rapists, terrorists, murderers, killers, thugs, liars, lying, cheats, cheaters, frauds, scammers, con artists, scroungers, spongers, freeloaders,
  benefit cheats, dishonest, untrustworthy, two faced, shady, devious, sneaky, sly, greedy, stingy, tight fisted, money grabbing, money hungry, cheap,
  crazy, mental, insane, nuts, psycho, psychos, unhinged, mentally ill, mentally unstable, mentally deranged, deranged, delusional, sick,
  sick in the head, sick freaks, perverts, perverted, paedophiles, pedophiles, paedos, pedos, nonces, groomers, predators, creeps, creepy, weirdos,
  weird, unnatural, abnormal, sinful, sinners, immoral, ungodly, going to hell, whores, sluts, slags, hoes, hos, bitches, gold diggers, golddiggers,
  sandwich makers, baby machines, backward, backwards, brainwashed, dangerous, ugly, hideous, weak, feeble, emotional, too emotional, overemotional,
  hysterical, hormonal, irrational, illogical, moody, dramatic, manipulative, vindictive, cowards, cowardly, the worst, the problem, all the same,
  to blame, an embarrassment, embarrassing, annoying, a joke, a nightmare, a nuisance, loud, rude, arrogant, entitled, spoilt, spoiled, snowflakes,
  oversensitive, drunks, alcoholics, fanatics, extremists, intolerant, incompetent, incapable, unreliable, unemployable, bad drivers, terrible drivers,
  shit drivers, bad at maths, bad at math, bad with money, sex mad, oversexed, promiscuous, cheating, losers, failures, a failure, full of shit,
  confused, attention seekers, attention seeking, fake, not normal, not natural, not equal, not welcome, not real, not real women, not real men,
  not real people, not to be trusted, not our equals, not british, not english, not american, not smart, not intelligent, not very bright,
  not civilised, not civilized, not compatible, incompatible, taking over, ruining everything, ruining this country, destroying this country,
  destroying our country, stealing our jobs, taking our jobs, the enemy, our enemy, the enemies, beneath me, beneath us, second class, second rate,
  objects, property, good for nothing, only good for, trouble, a threat, a danger, a burden, a drain
`
  .trim()
  .split(/\s*,\s*/)
