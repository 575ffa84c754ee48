/** Words that are ethnic slurs only in some uses. */
export default `
  negro, negros, negroes, oriental, orientals, coloured, coloureds, colored, coloreds, eskimo, eskimos, red indian, red indians, monkey,
  monkeys, ape, apes, gorilla, gorillas, baboon, baboons, coconut, oreo, bounty, banana, fob, fobs, freshie, freshies, fresh off the plane,
  off the boat, cracker, crackers, gringo, gringos, gringa, gora, goras, gori, gore, mzungu, wazungu, oyinbo, ang moh, ang mohs, guizi,
  farang, gaijin, pakeha, boer, boers, dutchman, kraut, krauts, frog, frogs, jock, jocks, taff, taffy, paddy, paddies, mick, micks, pom,
  poms, pommy, limey, yank, yanks, septic, seppo, seppos, rooinek, scouser, hun, huns, fenian, fenians, taig, taigs, tim, guinea, slope,
  nippy, flip, curry, currys, spade, spades, buck, savage, savages, primitives, primitive, uncivilised, uncivilized, illegals, illegal,
  aliens, alien, bongo, gyp, gypped, gypsy thief, jewed down, jipped, welsh on, chav, spook, spooks, ghetto, hood rat, thug, thugs, tinted,
  swarthy, khoi, kwaai, ruski, orc, turk, kuffar, infidel, mayo, colonizer, colonizers
`
