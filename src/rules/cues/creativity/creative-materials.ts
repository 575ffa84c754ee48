/** Materials, tools and techniques that stand near making. */
export default `
  acrylics, watercolours, fineliner, nib, pastel, easel, papier mache, maple, teak, sapele, mahogany, plywood,
  leatherwork, beads, epoxy, yarn, merino, aran, loom, indigo, sequins, sewing machine, overlocker, pattern i drew,
  pattern, letterpress, riso, risograph, cyanotype, pinhole, 35mm, polaroid, darkroom, lightroom, super 0, davinci,
  blender, godot, unreal, pygame, p5js, arduino, raspberry pi, leds, ableton, garageband, sampler, synths, modular,
  harmonies, rhyme, rhymes, metaphor, stanza, plot twist, protagonist, worldbuilding, dialogue, point of view,
  fondant, buttercream, lamination, plating, foraged
`
