/** Eating disorders: restriction, purging, bingeing, body hate and their codes. */
export default `
  eating disorder, edtwt, anorexia, anorexic, anorexics, proana, promia, bulimia, bulimic, orthorexia, orthorexic,
  arfid, bingeing, binged and purged, make myself sick, laxies, skipped dinner again, ugw, thinspo, thinspiration,
  bonespo, meanspo, sweetspo, fatspo, thigh gap, overexercising, lanugo
`
