/** Orientation words with other meanings. */
export default `
  ace, demi, aro, fluid, straight, poly, msm, butch, gay, lesbian, queer, lgbt, lgbtq, lgbtqia, pride month, pride parade, pride flag, happy pride,
  came out, coming out, come out as, outed, at pride, 🌈, same sex, into men, into women, i like boys, i like girls, came out to, enm, dyke
`
