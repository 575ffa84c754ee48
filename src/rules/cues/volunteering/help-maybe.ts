/** Words of giving and caring that often tell of other things. */
export default `
  for free, for nothing, unpaid, shelter, the shelter, cubs, beavers, brownies, cadets, scouts, wires, specials,
  lonely, loneliness, refugees, literacy, ukraine, hampers, lunch club, breakfast club, marshal, timekeeper,
  village school, youth club, sunday school, sunday league, little league, fostering, orphans, clean up, tombola,
  raffle, community centre, village hall, under 12s, u8s, u10s, u12s, sponsored, %donate, donation, donations,
  donated, run for, running for, movember, cake sale, for the school, for refugees, open source, opensource, foss,
  floss, oss, wikipedia, trustee, polling station, contribute to, charity, ngo, outreach, seva, rotary,
  in the community, for the community, give back
`
