/** Words that may mean this idea and often mean something else (poaching-wildlife). */
export default `
  poacher, poachers, %poach, lamping, spotlighting, spotlighted, coursing, undersized, undersize, dnr, gillnet, snare,
  snares, snared, abalone, perlemoen, paua, muttonbird, pangolin, pangolins, ivory, rhino, bushmeat, cycads,
  protonema, sandalwood, galamsey, zama zamas, bunkering
`
