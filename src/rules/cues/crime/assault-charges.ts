/** Assault and other violent or disorderly offences named as charges. */
export default `
  %assault, abh, gbh, affray, glassed, glassing, %headbutt, %shank, chinged, chinging, chefed, cheffed, %juk,
  %slide on, broke his jaw, hit my girlfriend, %carjack, %extort, loan sharking, perjured, hooliganism, dogfighting,
  cockfighting
`
