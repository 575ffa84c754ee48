/** Transition words with other meanings. */
export default `
  transition, transitioned, transitioning, hormones, passing, stealth, binder, binding, blockers, packer, tucking, on t, name change, cis, mx, any all,
  testosterone, estrogen, my new name, my old name, transgender, trans people, pronouns, androgynous, spiro, srs, grs, gcs, hrt, drag queen, drag king
`
