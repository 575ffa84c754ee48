/** Words that call a person worthless, useless or a failure. */
export default `
  worthless, waste of oxygen, waste of time, wasteman, wastemen, waste of a, nobodies, irrelevant, insignificant,
  flopped, dead weight, %deadbeat, layabout, %loser, %lowlife, low life, %scumbag, scummy, trashy, trashbag, %dirtbag,
  dirtball, sleazebag, sleazeball, slimeball, piece of crap, piece of work, shitstain, skidmark, turd, turds,
  %shitbag, %shithead, shitehawk, parasite, leech, scrounger, rat, maggot, worm, your parents, dad left,
  embarrassment, unlovable, unloved, no friends, friendless, junky, smackhead, tramp, wastrel, replaceable,
  talentless, unemployable, basura, nikamma, bekaar, ghatiya, olosi, yeye, nonentity
`
