/** Doubtful, mostly harmless words of the list wish-ill. */
export default `
  hope you, hope he, hope she, hope they, cancer, covid, aids, stroke, get hit by, rotting, still alive,
  better off without, karma, curse, may your, itch, herpes, crabs, fleas, lego
`
