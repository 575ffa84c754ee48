/** Strong swear words with frequent other meanings: names, animals, short forms. */
export default `
  screw, screwed, banging, bang, af, fu, f u, fuu, fy, mf, tf, pos, sob, foh, atfu, bitching, bitchin, ho, hoe, hoes,
  shag, shags, slapper, slappers, slag, slags, shagging, shagged, prick, dick, cock, pussy, minger, gash, flaps,
  tosser, tossers, scrote, fawk, dtf, nfi, rbf, spunk, knob, nob, the f, fanny, bugger, sod, bonk, bonking, humping,
  hump
`
