/** Pride in, or shrug at, being late; here the words that often mean something else. */
export default `
  late again, 0 minutes late, overslept, slept in, sleep in, woke up at, punctuality, punctual, latecomer, latecomers
`
