/** What one really did while reported sick or excused: beach, match, gig, gaming, another job. */
export default `
  at the beach, on the beach, to the beach, beach day, at the match, at the game, at the races, at the cricket, at the test match,
  at the rugby, at the football, watch the match, watch the football, watch the game, watch the final, watch ipl, watching the world cup,
  world cup match, at a festival, at the festival, at glastonbury, at coachella, at a gig, at a concert, concert tickets, at alton towers,
  at thorpe park, at disneyland, theme park, at the pub, in the pub, beer garden, at brunch, bottomless brunch, at the spa, spa day,
  getting my nails done, at the salon, at the mall, shopping spree, at the cinema, at the movies, matinee, on the golf course,
  round of golf, 0 holes, on the slopes, hit the slopes, powder day, snow day skiing, gone fishing, went fishing, gone surfing,
  went surfing, surf was too good, surf was pumping, waves were too good, too sunny for work, too nice to work, weather too good,
  long weekend, extra day, made it a long weekend, extended my holiday, extended my weekend, stayed in bed, still in bed, lie in,
  netflix all day, netflix in bed, binge watching, binged the whole, playing elden ring, playing fifa, playing gta, playing zelda,
  on the playstation, on the xbox, new game dropped, launch day, release day, at the airport, at the gate, on a plane, boarding now,
  in ibiza, in magaluf, in vegas, in bali, in goa, in dubai, in mombasa, at the pool, by the pool, poolside, pool day, sunbathing,
  sun lounger, tan lines, sunburn to explain, explain the tan, explain my tan, explain the sunburn, hide the tan, hide my sunburn,
  hide the sunburn, do not tag me, no tagging, no tags please, no photos please, no pics please, keep me out of photos, do not post pics,
  hope nobody from work, hope no one from work, if anyone from work, anyone from work sees, bumped into my boss, ran into my boss,
  saw my manager, spotted my boss, got spotted on tv, got caught on camera at, caught on the big screen, on the kiss cam
`
