/** Amphetamine and methamphetamine by names that mean nothing else. */
export default `
  meth, methamphetamine, methhead, methheads, methed, tweaker, tweakers, crissy, shabu, shabs, %adik, yaba, yaabaa,
  tik, tikkop, icehead, mkpurummiri, mkpuru, methy, syabu, sabu, whizz, whizzing, amphetamine, amphetamines, amphet,
  amphets, phet, louee, pervitin, captagon, fenethylline, goey, goeys, tweek, benzedrine, philopon, hiropon
`
