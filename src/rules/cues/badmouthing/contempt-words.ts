/** Adjectives and nouns that run a worker, boss or client down. */
export default `
  useless, incompetent, incompetence, incompetents, clueless, hopeless, inept, ineptitude, pathetic, pitiful, laughable, braindead,
  brain dead, brainless, gormless, dozy, dopey, stupid, stupidity, dumb, daft, moronic, idiotic, asinine, ignorant, ignoramus,
  ignoramuses, arrogant, arrogance, rude, nasty, vile, vicious, spiteful, vindictive, petty, malicious, evil, cruel, callous, heartless,
  soulless, ruthless, unhinged, deranged, delusional, bonkers, batshit, mental, insane, insufferable, unbearable, obnoxious, abusive,
  aggressive, disgusting, repulsive, gross, smelly, stinks of, bo, stinking, sleazy, slimy toad, sneaky, sly, shifty, shady, manipulative,
  conniving, scheming, duplicitous, untrustworthy, hypocrite, hypocrites, hypocritical, hypocrisy, gutless, toothless, ineffectual,
  unprofessional, unqualified, under qualified, underqualified, overpaid, over paid, over promoted, overpromoted, promoted beyond,
  not fit to manage, unfit to manage, out of his depth, out of her depth, out of their depth, out of touch, talentless, lazy, bone idle,
  work shy, workshy, sloppy, shoddy, careless, unreliable, disorganised, disorganized, chaotic, shambolic, a shambles, entitled, spoilt,
  spoiled brat, self important, self absorbed, up himself, up herself, up themselves, up his own arse, up her own arse, full of himself,
  full of herself, full of it, full of shit, full of crap, full of hot air, big headed, bigheaded, cocky, smug, condescending,
  patronising, patronizing, sanctimonious, stuck up, snobby, pretentious, toffee nosed, nepo, nepotism, daddys money, daddys boy,
  mummys boy, daddys company, moody, miserable, grumpy, ratty, %whine on, whiny, whinging, whingey, clingy, demanding, fussy,
  difficult customer, awkward sod, stingy, greasy, sheeple, not the brightest, not the sharpest, sharpest tool, less brains than,
  failed upwards, failed up, failing upwards, failing upward, fails upwards, do not have a clue, no idea what, no idea how,
  without a clue, clue what they are doing, clue what he is doing, clue what she is doing, joke of a manager, joke of a boss,
  joke of a company, excuse for a manager, excuse for a boss, excuse of a, poor excuse for, sorry excuse for, worst boss, worst manager,
  worst employer, worst company, worst customers, worst customer, worst client, worst supervisor, worst team, worst people,
  worst colleague, laziest, dumbest, stupidest, thickest, rudest, biggest idiot, biggest clown, biggest moron, thick as pig shit,
  thick as two short planks, thick as a brick
`
