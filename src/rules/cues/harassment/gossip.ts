/** Telling tales and secrets about a known person. */
export default `
  slept her way, whole village knows, caught with, paternity, skint, in rehab, is secretly, heard he, goss,
  not naming names, behind my back, behind his back, slag off, stirring, stirrer, subtweet, subtweeting, %indirect,
  lurking
`
