/** Words that may mean a psychedelic. */
export default `
  acid, tabs, doses, dose, dosed, dosing, lucy, cid, sid, trip, trips, tripped, trippin, trippy, tripper, trippers,
  mushroom, mushrooms, mushies, mush, caps, boomers, fungi, fungus, truffle, truffles, toad, kambo, ceremony,
  sacrament, journey, retreat, shaman, visuals, visual, hallucinating, hallucinated, hallucinate, %hallucinate,
  kaleidoscope, geometry, fractals, colours, colors, melting, breathing, ego, met god, gel, squares, strip, sheet,
  vial, dropper, molecule, cactus, tea, elves, different planet, the moon, comeup
`
