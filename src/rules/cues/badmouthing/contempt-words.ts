/** Adjectives and nouns that run a worker, boss or client down. */
export default `
  useless, incompetent, incompetence, incompetents, clueless, hopeless, inept, ineptitude, pathetic, pitiful,
  laughable, braindead, brain dead, brainless, gormless, dozy, dopey, stupid, stupidity, dumb, daft, moronic, idiotic,
  asinine, ignorant, ignoramus, ignoramuses, arrogant, arrogance, rude, nasty, vile, vicious, spiteful, vindictive,
  petty, malicious, evil, cruel, callous, heartless, soulless, ruthless, unhinged, deranged, delusional, bonkers,
  batshit, mental, insane, insufferable, unbearable, obnoxious, abusive, aggressive, disgusting, repulsive, gross,
  smelly, bo, stinking, sleazy, sneaky, sly, shifty, shady, manipulative, conniving, scheming, duplicitous,
  untrustworthy, hypocrite, hypocrites, hypocritical, hypocrisy, gutless, toothless, ineffectual, unprofessional,
  unqualified, underqualified, overpaid, overpromoted, out of touch, talentless, lazy, work shy, workshy, sloppy,
  shoddy, careless, unreliable, disorganised, disorganized, chaotic, shambolic, a shambles, entitled, spoilt,
  spoiled brat, full of shit, bigheaded, cocky, smug, condescending, patronising, patronizing, sanctimonious,
  stuck up, snobby, pretentious, nepo, nepotism, moody, miserable, grumpy, ratty, whiny, whinging, whingey, clingy,
  demanding, fussy, stingy, greasy, sheeple, no idea what, no idea how, excuse of a, worst manager, worst company,
  laziest, dumbest, stupidest, thickest, rudest, thick as two short planks
`
