/** Stock exclamations over what goes on at work. */
export default `
  could not make it up, could not make this up, could not make these, can not make this up, you could not write,
  could not script, beyond a joke, joke of a company, joke of a place, joke of a, what a shower, what a circus,
  what a shambles, what a joke, what an absolute, an absolute shower, this dump, that dump, this hole, in this hell,
  this madhouse, rotten from the, rotten to the, from the top down, stinks from the, fish rots, fish rot,
  from the head, run into the ground, ran it into the, taking us down, going downhill, gone to the dogs,
  wheels have come off, no one upstairs, nobody upstairs, cowboy outfit, mickey mouse
`
