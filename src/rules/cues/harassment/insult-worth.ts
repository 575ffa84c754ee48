/** Words that call a person worthless, useless or a failure. */
export default `
  worthless, useless, waste of space, waste of oxygen, waste of air, waste of skin, waste of life, waste of sperm, waste of time, waste man,
  wasteman, wastemen, waste of a, %waster, good for nothing, good for nothings, you are nothing, is nothing, nobody, nobodies, irrelevant,
  insignificant, amount to nothing, amount to anything, never be anything, going nowhere, dead end, %failure, failed at, flop, flopped,
  floppy, has been, has beens, never was, washed up, past it, dead weight, %deadbeat, layabout, %loser, l taker, bottom of the barrel,
  bottom feeder, bottom feeders, %lowlife, low life, scum, %scumbag, scummy, trashy, trashbag, garbage, rubbish human, filth, %dirtbag,
  dirtball, sleazebag, sleazeball, slimeball, piece of shit, pieces of shit, pos, piece of crap, piece of trash, piece of work, pile of shit,
  sack of shit, bag of shit, sack of crap, heap of shit, shit stain, shitstain, skidmark, turd, turds, %shitbag, %shithead, shit for brains,
  shitehawk, shite, oxygen thief, oxygen thieves, parasite, leech, leeches, sponger, scrounger, vermin, rat, cockroach, maggot, worm, slug,
  toad, no one likes you, everyone hates you, everyone hates him, everyone hates her, everybody hates you, we all hate, your parents,
  parents must be, parents should have, your mother should have, should have swallowed, should have been swallowed,
  should have used a condom, condom advert, walking advert for, advert for contraception, best part of you, biggest mistake, your birth was,
  born on a, disappointment, dad left, even your dad, even your mum, embarrassment, disgrace, shame on you, unlovable, unloved, no friends,
  no mates, nae mates, friendless, cheap whore, crack whore, crackhead, junkie, junky, skag head, smackhead, bum, tramp, wastrel, no hoper,
  no hopers, dole bludger, dog shit, trash person, replaceable, talentless, no talent, zero talent, fraud, hack, incompetent, incompetence,
  unemployable, basura, inutil ka, walang kwenta, nikamma, bekaar, ghatiya, olosi, yeye, ode buruku, nonentity
`
