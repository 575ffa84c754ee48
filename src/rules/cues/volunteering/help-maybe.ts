/** Words of giving and caring that often tell of other things. */
export default `
  for free, for nothing, unpaid, shelter, the shelter, cubs, beavers, brownies, cadets, scouts, wires, specials,
  lonely, loneliness, refugees, literacy, ukraine, hampers, lunch club, breakfast club, marshal, timekeeper,
  village school, youth club, sunday school, sunday league, little league, fostering, orphans, clean up, tombola,
  raffle, community centre, village hall, under 12s, u8s, u10s, u12s, sponsored, %donate, donation, donations, donated,
  run for, running for, movember, cake sale, for the school, for refugees, open source, opensource, foss, floss, oss,
  wikipedia, trustee, polling station, contribute to, charity, ngo, outreach, seva, rotary, in the community,
  for the community, give back, on my day off, on my days off, on fridays i, my saturdays, my sundays, the elderly,
  the homeless, homeless people, new families, for nothing because, no fee, no charge, free for all, free for everyone,
  costs nothing, it costs nothing, helping with the, help at the, with a charity, event steward, water stop, tuck shop,
  donating, at the library on, my lunch hour, in my lunch hour, helping at the, helped at the, with the scouts,
  building houses with, tea and biscuits at, for no money, on mondays i, fridays at the, thursdays at the,
  saturdays at the, sundays at the, steward at, elderly neighbour, our elderly, once a week i, in need,
  in my community, for crisis, for shelter, for refuge, raffle for, quiz night for, small charity, local charity,
  planted 0, for oxfam, people in need, gave out 0, church group, reading to the, shaved my head, children ward
`
