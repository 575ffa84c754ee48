/** Words that may mean sniffing solvents. */
export default `
  glue, petrol, fumes, thinner, thinners, aerosol, aerosols, duster, butane, %huff, tippex, whitener, markers,
  sharpie, sharpies, rag, dendrite, bonfix, rugby, solvent
`
