/** Violent daydreams, urges and rage. */
export default `
  want to throw, would happily, would pay to see, fantasies, imagining, close to, on the verge of, urge to,
  itching to, fists, my fist, bare hands, with a brick, with a bat, with a frying pan, with a hammer, in the face,
  in the mouth, in the head, in the teeth, in the eye, in the back of, up the arse, down the stairs, out the window,
  off a cliff, under a bus, into the sea, in the river, punchable, needs a slap, needs a good, rage, raging, seething,
  livid, furious, go all, bodies, bloodbath, bloodshed, murderous, homicidal, homicide, violence, do time for,
  no jury, alibi, shovel, tarp, quicklime, no witnesses
`
