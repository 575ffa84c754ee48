/** Walking out, no-shows and leaving without notice. */
export default `
  mid shift, middle of my shift, left at lunch, never went back, quit by text, threw my badge, ncns,
  stopped turning up, up and left, awol, %abscond, absconder, did one, did a runner
`
