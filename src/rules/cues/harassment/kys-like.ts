/** Phrases that urge a person to kill or harm themselves. */
export default `
  kys, ltg, neck it, do us all a favor, do the world a favor, play in traffic, stop existing, not be alive,
  magpakamatay, suicidate, matate, one less
`
