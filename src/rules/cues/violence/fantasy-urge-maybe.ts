/** Doubtful, mostly harmless words of the list fantasy-urge. */
export default `
  imagining, in the face, in the eye, in the back of, out the window, off a cliff, into the sea, in the river, rage,
  furious, bodies, bloodbath, violence, alibi
`
