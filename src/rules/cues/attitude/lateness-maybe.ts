/** Pride in, or shrug at, being late; here the words that often mean something else. */
export default `
  late again, late to work, 0 minutes late, hour late, fashionably late, running late, overslept, slept in, sleep in, hit snooze,
  no alarm, woke up at, still in bed, five more minutes, 0 more minutes, train was delayed, punctuality, punctual, missed the deadline,
  missed the meeting, latecomer, latecomers, verbal warning, final warning
`
