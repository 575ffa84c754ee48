/** Ticked, signed or certified without having done or read it: checks, training, rounds, inspections. */
export default `
  ticked yes, box ticking, pencil whipping, dry labbed, %dry lab, gundecked, gundeck, gundecking, fridge log, haccp,
  welfare checks, legionella, prestart, loler, gas safe, eicr, mot pass, roadworthy, compliance training,
  %click through, never opened, %bodge
`
