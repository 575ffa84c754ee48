/** Words that call a person worthless, useless or a failure. */
export default `
  worthless, useless, waste of oxygen, waste of time, wasteman, wastemen, waste of a, %waster, is nothing, nobody,
  nobodies, irrelevant, insignificant, %failure, failed at, flop, flopped, floppy, has been, never was, dead weight,
  %deadbeat, layabout, %loser, %lowlife, low life, scum, %scumbag, scummy, trashy, trashbag, garbage, filth, %dirtbag,
  dirtball, sleazebag, sleazeball, slimeball, piece of shit, pos, piece of crap, piece of work, shitstain, skidmark,
  turd, turds, %shitbag, %shithead, shitehawk, shite, parasite, leech, leeches, sponger, scrounger, vermin, rat,
  cockroach, maggot, worm, slug, toad, your parents, born on a, disappointment, dad left, embarrassment, disgrace,
  shame on you, unlovable, unloved, no friends, friendless, crackhead, junkie, junky, smackhead, bum, tramp, wastrel,
  replaceable, talentless, fraud, hack, incompetent, incompetence, unemployable, basura, nikamma, bekaar, ghatiya,
  olosi, yeye, nonentity
`
