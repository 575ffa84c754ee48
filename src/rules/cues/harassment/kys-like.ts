/** Phrases that urge a person to kill or harm themselves. */
export default `
  kys, ltg, neck it, end it, do us all a favor, do the world a favor, bleach, play in traffic, rope, stop existing,
  not be alive, magpakamatay, suicidate, matate, one less
`
