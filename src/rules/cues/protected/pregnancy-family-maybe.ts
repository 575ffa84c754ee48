/** Family words with other meanings. */
export default `
  expecting, due date, induced, contractions, baby 0, in labour, in labor, adopting, adoption, termination, opk, the pill, the coil, having our,
  engaged, embryo, pnd, newborn, conceive, two lines, positive test, the snip, the bump, baby shower, gender reveal, 🤰, 👶, 🍼, scan today, fiance,
  fiancee, abortion, overdue baby, breastfeeding, pregnant, pregnancy, fet, tww, trimester, surprise baby
`
