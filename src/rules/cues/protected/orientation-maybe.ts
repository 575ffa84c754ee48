/** Orientation words with other meanings. */
export default `
  ace, demi, aro, fluid, straight, poly, msm, butch, gay, lesbian, queer, lgbt, lgbtq, lgbtqia, came out, coming out,
  outed, at pride, 🌈, came out to, enm, dyke
`
