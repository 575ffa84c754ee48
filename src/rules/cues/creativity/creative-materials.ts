/** Materials, tools and techniques that stand near making. */
export default `
  oil paint, acrylic paint, acrylics, watercolours, gouache set, india ink, brush pen, fineliner, nib, dip pen, charcoal stick, pastel,
  easel, paper mache, papier mache, clay body, glaze recipe, kiln load, potters wheel, lathe turned, cherry wood, maple, teak, sapele,
  mahogany, plywood, leatherwork, silver clay, beads, fused glass, concrete planter, epoxy, yarn, merino, aran, crochet hook, loom,
  spinning wheel, natural dyes, indigo, sequins, sewing machine, overlocker, pattern i drew, self drafted, pattern, block printing,
  printing press, letterpress, riso, risograph, cyanotype, pinhole, 35mm, medium format, kodak portra, film camera, polaroid, darkroom,
  long exposure, double exposure, lightroom, light painting, found footage, super 0, premiere pro, davinci, after effects, blender, godot,
  unreal, pygame, p5js, processing sketch, three js, arduino, raspberry pi, leds, ableton, logic pro, fl studio, garageband, sampler,
  loop pedal, synths, modular, drum machine, field recordings, four track, harmonies, bridge section, rhyme, rhymes, metaphor, stanza,
  plot twist, protagonist, world building, worldbuilding, dialogue, point of view, fondant, buttercream, piping bag, mirror glaze,
  lamination, flavour pairing, plating, foraged
`
