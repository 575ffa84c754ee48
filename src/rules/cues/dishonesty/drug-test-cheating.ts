/** Cheating a drug or alcohol test at work. */
export default `
  synthetic pee, whizzinator, wizzinator, clean sample, hand warmer and, goldenseal, macujo
`
