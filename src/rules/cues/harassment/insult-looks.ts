/** Words that run down a person's face, hair, teeth, smell or dress. */
export default `
  ugly, uglier, ugliest, fugly, butters, buttaz, butterface, %minger, minging, %munter, hideous, grotesque,
  unattractive, unfuckable, repulsive, ropy, manky, mank, crusty, musty, ashy, spotty, pockmarked, snaggletooth,
  teeth like, bucktooth, no chin, chinless, fivehead, hairline, bald headed, baldy, slaphead, baldilocks, ginge,
  cross eyed, big nose, horseface, face like a, slappable, botox, tangoed, looks like a, looks like he, wrinkled,
  haggard, gaunt, greasy, greaseball, unwashed, you stink, stinky, bad breath, scruffy, scruff, scruffbag, that dress,
  catfished, unphotogenic, shortarse, shorty, manlet, lanky, beanpole, 🐴, 🐽
`
