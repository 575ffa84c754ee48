/** Words that may mean doping. */
export default `
  juice, juiced, test, %cycle, gains, natty, not natural, stack, stacked, %pin, pinning, vials, oral, orals, blast, cruise, bulking,
  cutting, primo, var, eq, mast, source, sauce, enhanced, hormone, hormones, testosterone, trt, peptide, roid, backne, bacne,
  shrunken balls, injecting, injections, jab, jabs, shots, gym candy, special supplements, supps, vet grade, bull, shredded
`
