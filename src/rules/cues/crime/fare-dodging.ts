/** Fares, tickets, entries and parking not paid. */
export default `
  fare dodgers, fare evader, bunked the bus, %jump the barrier, %jump the turnstile, hopped the gate, ticketless,
  without ticket, doughnutting, donutting, fake tap, %jib
`
