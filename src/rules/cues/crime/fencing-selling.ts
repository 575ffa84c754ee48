/** Selling or buying stolen, counterfeit or untaxed goods. */
export default `
  knockoff, knockoffs, knocked off, hooky, snidey, counterfeit, counterfeits, ask no questions, do not ask where,
  bootlegger, i know a guy, chopshop, pawned it
`
