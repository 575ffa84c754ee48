/** Words that may mean doping. */
export default `
  juice, juiced, test, %cycle, gains, natty, stack, stacked, %pin, pinning, vials, oral, orals, blast, cruise,
  bulking, cutting, primo, var, eq, mast, source, sauce, enhanced, hormone, hormones, testosterone, trt, peptide,
  roid, backne, bacne, injecting, injections, jab, jabs, shots, supps, bull, shredded
`
