/** Where one hides from work; here the words that often mean something else. */
export default `
  in the toilet, in the toilets, in the bathroom, in the loo, in the cupboard, server room, boiler room, in the basement, in the freezer,
  in the fridge, cold room, in the cellar, fire escape, stairwell, loading bay, loading dock, in the van, in my car, in the cabin,
  portaloo, under the desk, meeting room, quiet room, prayer room, wellness room, sick room, changing room, locker room, staffroom,
  staff room, break room, empty room, treatment room, library at work, in the canteen, round the back, out the back
`
