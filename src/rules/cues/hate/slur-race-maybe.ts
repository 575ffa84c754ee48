/** Words that are ethnic slurs only in some uses. */
export default `
  negro, negros, negroes, oriental, orientals, coloured, coloureds, colored, coloreds, eskimo, eskimos, monkey,
  monkeys, ape, apes, gorilla, gorillas, baboon, baboons, coconut, oreo, bounty, banana, fob, fobs, freshie, freshies,
  cracker, crackers, gringo, gringos, gringa, gora, goras, gori, gore, mzungu, wazungu, oyinbo, guizi, farang, gaijin,
  pakeha, boer, boers, dutchman, kraut, krauts, frog, frogs, jock, jocks, taff, taffy, paddy, paddies, mick, micks,
  pom, poms, pommy, limey, yank, yanks, septic, seppo, seppos, rooinek, scouser, hun, huns, fenian, fenians, taig,
  taigs, tim, guinea, slope, nippy, flip, curry, currys, spade, spades, buck, savage, savages, primitives, primitive,
  uncivilised, uncivilized, illegals, illegal, aliens, alien, bongo, gyp, gypped, jipped, chav, spook, spooks, ghetto,
  thug, thugs, tinted, swarthy, khoi, kwaai, ruski, orc, turk, kuffar, infidel, mayo, colonizer, colonizers
`
