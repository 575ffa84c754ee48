/** A wrong past left behind, punished or regretted; negation of the deed. */
export default `
  second chance, rehabilitated, reformed, redemption, redeemed, born again, never again, never going back, ex con,
  lived experience, i regret, ashamed, guilt, remorse, making amends, apologised, apologized, forgiven, forgave,
  marched me back, aged 0, a grape, never stole, no points, clean licence, no longer, stopped doing, exonerated,
  innocent, acquitted, suffragettes, civil disobedience, political prisoners
`
