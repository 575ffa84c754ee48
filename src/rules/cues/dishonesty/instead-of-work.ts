/** What one really did while reported sick or excused: beach, match, gig, gaming, another job. */
export default `
  at the beach, on the beach, at the match, at the rugby, at alton towers, at disneyland, theme park, at the pub,
  in the pub, beer garden, at brunch, bottomless brunch, at the spa, at the cinema, matinee, long weekend, lie in,
  playing fifa, at the airport, at the gate, on a plane, in ibiza, in magaluf, in bali, in mombasa, at the pool,
  poolside, sunbathing, sun lounger, tan lines
`
