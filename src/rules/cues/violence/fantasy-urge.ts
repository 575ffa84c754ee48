/** Violent daydreams, urges and rage. */
export default `
  want to throw, would happily, would pay to see, fantasies, close to, on the verge of, urge to, itching to, fists,
  my fist, bare hands, with a brick, with a bat, with a frying pan, with a hammer, in the mouth, in the head,
  in the teeth, up the arse, down the stairs, under a bus, punchable, needs a slap, needs a good, raging, seething,
  livid, go all, bloodshed, murderous, homicidal, homicide, do time for, no jury, shovel, tarp, quicklime,
  no witnesses
`
