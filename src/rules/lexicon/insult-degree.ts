/** Words that make an insult bigger. */
export default `
  such, absolute, absolutely, complete, completely, total, totally, utter, utterly, right, proper, real, really, fucking, fuckin, fkn, fking, effing,
  bloody, damn, goddamn, god damn, flaming, flipping, freaking, frigging, stupid, massive, massively, big, huge, giant, colossal, enormous, little,
  old, fat, ugly, dirty, so, very, too, just, literally, seriously, honestly, truly, actually, clearly, obviously, still, always, nothing but, pure,
  prize, grade a, world class, first class, certified, bona fide, lying, crazy, dumb, sad, pathetic, miserable, worthless, useless, lazy, selfish,
  ignorant, arrogant, disgusting, nasty, vile, evil, filthy, horrible, sick, smug, spoilt, entitled, sorry, steaming, raging, gaping, insufferable,
  uneducated, racist, sexist, corrupt, bald, orange, two faced, fake, weak, spineless, gutless, cowardly, snivelling, sniveling, delusional, deranged,
  demented, senile, creepy, weird, hypocritical, bitter, lonely, inbred, slimy, greedy, even, also, genuinely, unbelievably, incredibly, extremely,
  beyond, far too, a lot of, kind of, all, both, being, one, hella, mad, well, dead, dumb ass, dumbass, pretty, quite, rather, hopelessly, wildly,
  aggressively, pathological, no good, good for nothing, wee, fucked up, stuck up, half witted, dim witted, ungrateful, thick, basic
`
  .trim()
  .split(/\s*,\s*/)
