/** Adjectives that insult whoever "you are" or "she is" stands before. */
export default `
  nothing but a liar, pure evil, pure trash, scum of the earth, morally bankrupt, sick puppies, a sick puppy, stupid, dumb, thick, thick as, dense, dim, daft, idiotic, moronic, brainless, brain dead, braindead, clueless, gormless, witless, ignorant, pathetic,
  worthless, useless, hopeless, incompetent, inept, good for nothing, talentless, spineless, gutless, cowardly, ugly, hideous, butt ugly, fugly,
  minging, repulsive, revolting, disgusting, vile, gross, nasty, filthy, smelly, stinking, slimy, sleazy, creepy, perverted, sick in the head,
  deranged, unhinged, demented, delusional, deluded, psychotic, retarded, obese, evil, despicable, deplorable, contemptible, detestable, loathsome,
  heartless, soulless, spiteful, toxic, poisonous, two faced, a two faced, fake as fuck, shameless, classless, trashy, scummy, skanky, slutty,
  ungrateful, narcissistic, insufferable, unbearable, obnoxious, unlovable, inbred, brainwashed, a joke, a disgrace, an embarrassment,
  a waste of space, a mess, full of shit, full of it, full of crap, full of bullshit, dead to me, trash, garbage, scum, shit, shite, dogshit, pish,
  a nobody, nobody, nothing, a failure, a clown, not very bright, not very smart, not that smart, not too smart, not too bright, not smart,
  not so bright, not intelligent, not very intelligent, such a liar, a liar, liar, not that bright, not the brightest, not the sharpest,
  not right in the head, off your head, out of your mind, a piece of work, poison, low iq, a freak, a weirdo, a snake, a rat, a pig, a fat pig, a cow,
  bald and, senile, insane, nuts, mental, crazy in the head, irrelevant, washed up, cringe, the worst, the problem, everything wrong, what is wrong,
  despised, thick as mince, thick as pigshit, thick as shit, dumber than, uglier than, stupider than, fatter than, lower than,
  craven, slovenly, ridiculous, laughable, a ridiculous human, a loudmouth, incapable of thought, an airhead
`
  .trim()
  .split(/\s*,\s*/)
