/** Family words with other meanings. */
export default `
  expecting, due date, induced, contractions, adopting, adoption, termination, opk, the coil, engaged, embryo, pnd,
  newborn, conceive, two lines, baby shower, 🤰, 👶, 🍼, fiance, fiancee, abortion, breastfeeding, pregnant, pregnancy,
  fet, tww, trimester, 0 weeks on, 0 weeks and, due in, lost our, another baby, our wedding, got engaged, due any day,
  i said yes
`
