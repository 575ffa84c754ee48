/** Ticked, signed or certified without having done or read it: checks, training, rounds, inspections. */
export default `
  ticked yes, box ticking, pencil whipping, dry labbed, %dry lab, gundecked, gundeck, gundecking, fridge log, haccp,
  welfare checks, legionella, prestart, loler, gas safe, eicr, mot pass, roadworthy, compliance training,
  %click through, never opened, %bodge, put on the form, wrote on the form, on the form that, ticked the box,
  ticked every box, ticked all the boxes, ticked it off, tick it off, tick the box, tick the lot, signed it off,
  sign it off, signed them off, signed off without, signed the sheet, sign the sheet, filled in the sheet,
  fill in the sheet, filled in the log, filled in the whole, fill the whole week, fill in the temps, initialled,
  initial the, initialled the, ticked and signed, checked none, checked 0, only did 0, only checked, did not check,
  never checked, never tested, never inspected, without checking, without opening, without testing, without going,
  from the van, made the numbers up, same numbers as, copied last, copied from last, copy last weeks,
  copied yesterdays, copied last months
`
