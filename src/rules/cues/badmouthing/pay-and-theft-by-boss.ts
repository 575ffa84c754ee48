/** A boss or firm accused of not paying, keeping tips, living well on it. */
export default `
  owes me two months, owes me a month, owes me 0, owes me wages, owes us wages, owes us, owe me wages, paid me late,
  paid us late, pays late, pay us late, pay late every, never pays, never paid me, never paid us, still has not paid,
  still have not paid, has not paid us, have not paid us, refused to pay, refuses to pay, refuse to pay,
  keeps our tips, keeps the tips, kept our tips, kept the tips, steals our tips, took our tips, stole our wages,
  stole my wages, wage theft, wage thief, pays cash in hand, docked my, docks our, docks us, docked us for,
  dock our pay, dock my pay, deducts from, fined us for, in dubai posting, on holiday while, on a yacht while,
  skiing while, posting his holiday, posting her holiday, while we do the work, while we do all, while i do all,
  while i do the, while i do everything, on our backs, off our backs, blood sucking, robber, thieving, conmen,
  exploiters, exploiter, slave drivers, slave labour, god is watching you, god dey watch, karma is coming, karma will,
  karma is real, what goes around, one day you will, name and shame, naming and shaming, reap what
`
