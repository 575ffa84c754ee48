/** Words that may mean this idea and often mean something else (fare-dodging). */
export default `
  free rides, no ticket, tc, ttr, tte, conductor, conductors, penalty fare, shortfare, child ticket, old ticket,
  %sneak in, %gatecrash, one two three
`
