/** Strong swear words with frequent other meanings: names, animals, short forms. */
export default `
  screw, screwed, banging, bang, af, fu, f u, fuu, fy, mf, tf, pos, sob, s o b, foh, atfu, bitching, bitchin, ho, hoe, hoes, shag, shags, slapper,
  slappers, slag, slags, shagging, shagged, prick, dick, cock, pussy, minger, gash, flaps, tosser, tossers, scrote, fawk, dtf, nfi, rbf, tits up,
  wank puffin, spunk, knob, nob, c word, the f, fanny, bugger, sod, bonk, bonking, humping, hump
`
