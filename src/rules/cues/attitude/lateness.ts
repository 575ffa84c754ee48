/** Pride in, or shrug at, being late. */
export default `
  late for work, always late, late every day, 0 hours late, turned up late, show up late, slept through my alarm,
  time is a construct, time is a suggestion, missed my deadline
`
