/** Police and what people call them. */
export default `
  %police, policeman, policemen, policewoman, police officer, police officers, police car, %cop, %copper, the feds, feds, fed, the law, the old bill,
  old bill, the fuzz, fuzz, the filth, the rozzers, rozzers, the bizzies, bizzies, the peelers, peelers, the gardai, gardai, garda, the guards,
  five o, 5 0, 12, one time, the popo, popo, po po, the pigs, bacon, highway patrol, state trooper, state troopers, %trooper, sheriff, %deputy,
  patrol car, squad car, traffic cop, traffic cops, traffic police, traffic warden, mounties, rcmp, the boys in blue, babylon, jakes, polis,
  the polis, security guard, security, store detective, loss prevention, highway police, metro police, lastma, frsc, efcc
`
  .trim()
  .split(/\s*,\s*/)
