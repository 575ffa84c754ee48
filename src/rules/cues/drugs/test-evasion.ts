/** Evading a drug test and hiding the signs. */
export default `
  drug test, mouth swab, random testing, drug screen, pre employment drug, synthetic pee, whizzinator, detox drink,
  qcarbo, certo, niacin, pickle juice
`
