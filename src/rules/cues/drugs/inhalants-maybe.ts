/** Words that may mean sniffing solvents. */
export default `
  glue, petrol, fumes, thinner, thinners, aerosol, aerosols, duster, butane, deodorant can, lynx can, %huff, tippex, whitener,
  correction fluid, nail polish remover, marker pen, markers, sharpie, sharpies, rag, paper bag, plastic bag, dendrite, bonfix, eraz ex,
  rugby, solvent
`
