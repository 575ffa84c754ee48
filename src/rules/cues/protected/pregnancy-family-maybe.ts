/** Family words with other meanings. */
export default `
  expecting, due date, induced, contractions, adopting, adoption, termination, opk, the coil, engaged, embryo, pnd,
  newborn, conceive, two lines, baby shower, 🤰, 👶, 🍼, fiance, fiancee, abortion, breastfeeding, pregnant,
  pregnancy, fet, tww, trimester
`
