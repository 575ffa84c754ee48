/** Verbs of finishing and bringing about, in the past. */
export default `
finished, completed, delivered, shipped, launched, released, published, submitted, closed, signed, landed, secured, opened, reopened, built, rebuilt, restored, repaired, fixed, installed, migrated, moved, cleared, rewired, renovated, refurbished, converted, planted, harvested, catalogued, digitised, digitized, translated, organised, organized, hosted, negotiated, won, saved, funded, raised, rescued, hit, reached, passed, beat, smashed, broke, cracked, solved, automated, rolled out, set up, brought in, turned around, pulled off, wrapped up, sorted, finalised, finalized, cured, cut, reduced, halved, doubled, tripled, trained, shifted, sold, sold out, exported, delivered on, handed over, commissioned, paid off, cleared off, tiled, plastered, grouted, levelled, paved, laid, poured, framed, roofed, painted
`
  .trim()
  .split(/\s*,\s*/)
