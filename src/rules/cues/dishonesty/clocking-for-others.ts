/** Clocking in, signing in or standing in for one another. */
export default `
  %clock me in, %clock _ in, taps my card, signs for me, %mark each other
`
