/** Transition words with other meanings. */
export default `
  transition, transitioned, transitioning, hormones, passing, stealth, binder, binding, blockers, packer, tucking,
  cis, mx, any all, testosterone, estrogen, transgender, trans people, pronouns, androgynous, spiro, srs, grs, gcs,
  hrt
`
