/** Words for company and joint deeds that often mean no work done together. */
export default `
  together, as one, joint, partnered with, back to back, everyone, everybody, we all, we both, we each, us all,
  all of us, each of us, between us, the gang, the squad, the crew, neighbours, neighbors, the neighbours, the lads,
  our lot, with our, colleagues, sales and, ops and, the whole street, whole street, whole family, the whole family,
  the whole town, what a bunch, squadmates, comrades, we made, we got, we got it, we won, we found, we found the,
  we moved, we met, we put, we learned, we played, we ran, we kept, we held, we stayed, we managed, we had it,
  we planned, each other, one another, same boat, filled in, carried me, wingman, got your back, relay, jumped in,
  stayed until, stayed till, same table, together we, together with the, in turns, in one room, across the company,
  like a machine, we all did, we all got, the crew and, the cast and, i did the, she did the, he did the, i take the,
  she takes the, he takes the, kept each other, had my back, has my back, have my back, got my back, paired up,
  like clockwork, turn about, three of us, four of us, five of us, six of us, eight of us, seven of us, ten of us,
  together with my, in sync, the whole squad, the whole club, old and young, young and old, by turns, our win,
  our band, our choir, our kitchen, our department, our ward, our group, our squad, the best team, with the team,
  what a team, from finance and, rest of us, the rest of us, collaboration between, best team ever, our orchestra,
  my choir, everyone in the kitchen, my band and i, we made a, we made the, the whole team did, a great team,
  we launched, we cleaned, we presented, we tested, with my band, every shift, took the whole, group mates, our batch,
  batchmates, everyone brought a, everybody brought, talk to each other, the night crew, night crew, day crew,
  my sisters and i, loved tonight
`
