/** Arrest, custody, charge, court, sentence, prison, tag, bail and probation words. */
export default `
  arrested, got nicked, collared, got pulled, %pull over, frisked, cuffed, handcuffed, copshop, garda station, thana,
  chowki, custody sergeant, drunk tank, fingerprinted, duty solicitor, public defender, miranda, chargesheet,
  arraigned, arraignment, convicted felon, summonsed, magistrates court, found guilty, suspended sentence, custodial,
  community payback, police caution, juvie, yoi, feltham, borstal, bailed, bail conditions, remanded, hdc, paroled,
  penitentiary, penal, padmate, celly, asbo, asbos, fpn, expunged, ardd
`
