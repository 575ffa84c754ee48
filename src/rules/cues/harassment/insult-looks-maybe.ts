/** Doubtful, mostly harmless words of the list insult-looks. */
export default `
  moose, rank, ropey, clapped, dusty, your teeth, gingers, nose like, botched, look like a, smells like, stinker,
  your breath, deodorant, that outfit, the state of, catfish, midget
`
