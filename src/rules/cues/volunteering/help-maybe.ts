/** Words of giving and caring that often tell of other things. */
export default `
  for free, for nothing, free of charge, no charge, at no cost, unpaid, every little helps, shelter, the shelter, cubs, beavers, brownies,
  cadets, scouts, wires, specials, lonely, loneliness, tea with, refugees, asylum seekers, literacy, ukraine, plasma donor, hampers,
  lunch club, breakfast club, parkrun marshal, marshal, timekeeper, after school, village school, youth club, youth group, sunday school,
  sunday league, kids football, little league, fostering, orphans, township kids, clean up, clean ups, tombola, raffle, community centre,
  village hall, allotment for, under 8s, under 10s, under 12s, u8s, u10s, u12s, raised over, sponsored, %donate, donation, donations,
  donated, ride for, run for, walk for, riding for, running for, swim for, climbing for, cycled for, quiz night for, collection tin,
  fun run, colour run, movember, cake sale, for the school, for refugees, for ukraine, coffee morning, open source, opensource, foss,
  floss, oss, wikipedia, free to use, creative commons, public domain, user group, trustee, secretary for, treasurer for, polling station,
  contribute to, contributing to, charity, ngo, non profit, outreach, seva, rotary, in the community, our community, for the community,
  give back, helping out, helped out
`
