/** Words that run down a person's face, hair, teeth, smell or dress. */
export default `
  ugly, uglier, ugliest, fugly, butters, buttaz, butterface, %minger, minging, %munter, moose, hideous, grotesque,
  unattractive, unfuckable, repulsive, rank, ropey, ropy, manky, mank, clapped, crusty, dusty, musty, ashy, spotty,
  pockmarked, snaggletooth, teeth like, your teeth, bucktooth, no chin, chinless, fivehead, hairline, bald headed,
  baldy, slaphead, baldilocks, gingers, ginge, cross eyed, big nose, nose like, horseface, face like a, slappable,
  botched, botox, tangoed, look like a, looks like a, looks like he, wrinkled, haggard, gaunt, greasy, greaseball,
  unwashed, smells like, you stink, stinky, stinker, bad breath, your breath, deodorant, scruffy, scruff, scruffbag,
  that outfit, that dress, the state of, catfish, catfished, unphotogenic, midget, shortarse, shorty, manlet, lanky,
  beanpole, 🐴, 🐽
`
