/** Conspiracy topics beyond politics: flat earth, lizards, aliens, moon. */
export default `
  earth is flat, globetard, globetards, globehead, globeheads, firmament, reptilian, reptilians, shapeshifter,
  shapeshifters, infowars, annunaki, anunnaki, roswell, tartaria, birdsarentreal, climate hoax, orgone, orgonite,
  transvestigation, birther, birthers
`
