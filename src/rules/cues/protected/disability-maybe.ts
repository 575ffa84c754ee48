/** Disability words with other meanings. */
export default `
  blind, deaf, disability, disabled, handicapped, pip, ssi, esa, adp, vi, crip, coda, isl, asl, one eye, polio,
  wheelchair, crutches, braille, nonverbal, paralysis, paralysed, paralyzed, aish, sci, 🤟, ♿, ableism, ableist,
  one handed
`
