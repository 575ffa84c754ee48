/** What one really did while reported sick or excused: beach, match, gig, gaming, another job. */
export default `
  at the beach, on the beach, at the match, at the rugby, at alton towers, at disneyland, theme park, at the pub,
  in the pub, beer garden, at brunch, bottomless brunch, at the spa, at the cinema, matinee, long weekend, lie in,
  playing fifa, at the airport, at the gate, on a plane, in ibiza, in magaluf, in bali, in mombasa, at the pool,
  poolside, sunbathing, sun lounger, tan lines, glastonbury, glasto, coachella, oktoberfest, electric picnic,
  leeds fest, reading fest, creamfields, burning man, tomorrowland, at a festival, festival all, eras tour,
  taylor swift, in the med, at ikea, in ikea, black friday sale, boxing day sale, golf course, on the golf,
  at the golf, at the range, at the races, cheltenham, ascot, grand national, the derby, day 0 of the test, test match,
  at lords, at croydon, at wembley, world cup final, opening day, super bowl, tailgate, tailgating, at the lake,
  at the cabin, jet ski, jetski, ski lift, on the slopes, snowboarding, surf is, surf was, in the surf, fishing with,
  fishing trip, gone fishing, getting my nails, nail salon, hair appointment, new game drops, game came out,
  launch day of the game, ranked all day, raid night, all day brunch, hangover, still drunk
`
