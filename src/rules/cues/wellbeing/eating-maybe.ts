/** Eating and weight words with other meanings. */
export default `
  ana, mia, gw, lw, hw, restrict, restricting, purge, purged, purging, binged, compensate, laxative, laxatives,
  not eating, have not eaten, can not eat, collarbones, bdd, refeeding, fitspo
`
