/** Words that may mean a psychedelic. */
export default `
  acid, tabs, doses, dose, dosed, dosing, lucy, cid, sid, trip, trips, tripped, tripping out, trippin, trippy, tripper, trippers, mushroom,
  mushrooms, mushies, mush, caps, boomers, fungi, fungus, chocolate bar, truffle, truffles, toad, frog medicine, kambo, ceremony,
  plant medicine, plant medicines, sacrament, journey, retreat, shaman, visuals, visual, hallucinating, hallucinated, hallucinate,
  %hallucinate, kaleidoscope, geometry, fractals, colours, colors, melting, breathing, ego, third eye, one with the universe,
  talking to god, met god, saw god, spoke to god, talking to trees, talking to a tree, talked to a tree, spiritual awakening, sugar cube,
  sugar cubes, gel, squares, strip, sheet, vial, dropper, molecule, cactus, tea, elves, another dimension, other dimension,
  different planet, another planet, space cadet, the moon, comeup, sober sitter
`
