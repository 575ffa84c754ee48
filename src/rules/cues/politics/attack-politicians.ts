/** Attacking politicians and parties: liars, crooks, ruin of the country. */
export default `
  sold the country, most corrupt, pathological liar, he is a liar, she is a liar, partygate, %traitor, treasonous,
  traitorous, grifting, %demagogue, are fascists, tyrants, tyrannical, worst president ever, worst president,
  useless government, warmonger, warmongers, lock them all up, lock them up, belongs in prison, should be in jail,
  should be in prison, resign you, looteray, looters, trapos, trapo, mandarambong, magnanakaw, buwaya,
  could not organise, could not organize, could not run, could not lead, could not manage, could not find his,
  could not find its, piss up in a brewery, whelk stall, lettuce, outlasted by a lettuce, days are numbered,
  clown car, clown show in, shower of, shambles, shambolic, omnishambles, bunch of clowns, this clown, empty suit,
  empty suits, walking press release, photo op, photo opportunity, career politician, career politicians,
  out of touch, snouts in the trough, noses in the trough, gravy train, brown envelope, brown envelopes,
  lining their pockets, lined his pockets, pockets full, %u turn, u turns, broken promises, lies after lies,
  one more lie, another lie, lying to us, lied to us, lied to the nation, sold us out, sold us down the river,
  spineless, gutless, useless lot, useless shower, worst government, worst pm, worst prime minister, worst premier,
  worst mayor, worst governor, worst chancellor, worst minister, worst cabinet, worst parliament, this government,
  these politicians, so called government, so called leader, so called president, excuse for a government,
  excuse for a president, excuse for a leader, excuse for a minister, time to go, has to go, must go, should resign,
  resign now, just resign, kick them out, kicked out of office, out of office, get them out, get him out,
  vote him out, vote her out, votehimout, vote all of them out, throw them out, turf them out, fake tan, orange man,
  orange one, muppet in chief, liar in chief, thief in chief
`
