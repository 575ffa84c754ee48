/** Sober talk of policy, law and evidence (harmless). */
export default `
  policy, policy makers, policymakers, legislation, amendments, regulation, regulations, regulatory, pension reform,
  trade deal, on both sides, nuanced, nuance, the evidence, proportional representation, devolution, federalism,
  governance, panel on
`
