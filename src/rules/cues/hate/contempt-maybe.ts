/** Doubtful, mostly harmless words of the list contempt. */
export default `
  hate, hates, hating, can not stand, sick of, tired of, had enough of, disgusted, disgusting, repulsive, vile, puke,
  🤮, ew, ruin, destroy, wrecking, poisoning, blame, are the problem, is the problem, what is wrong with, full of,
  dump, worthless, ungrateful, be grateful, disgrace, our values, do not deserve, wake up, stay away from, mocking,
  impression of, sombrero
`
