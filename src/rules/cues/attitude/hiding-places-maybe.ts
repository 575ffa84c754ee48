/** Where one hides from work; here the words that often mean something else. */
export default `
  in the toilets, in the bathroom, in the loo, server room, in the freezer, in the fridge, cold room, fire escape,
  stairwell, loading bay, in the van, in my car, portaloo, under the desk, meeting room, quiet room, staffroom,
  staff room, break room, empty room, round the back, out the back
`
