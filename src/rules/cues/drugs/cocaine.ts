/** Cocaine and crack by names that mean nothing else. */
export default `
  cocaine, cokehead, cokeheads, coked, key bump, yayo, yeyo, llello, perico, perica, chang, ching, fishscale, nosebag,
  columbian, gak, gakked, gacked, cheeky line, line off the cistern, crackhead, crackheads, crackhouse, freebase,
  freebasing, freebased, speedball, speedballs, speedballing, bazuco, eightball, nosecandy, cocainesquad
`
