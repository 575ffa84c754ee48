/** This is our nation, keep it so, the rest can leave. */
export default `
  white nation, white man s country, our country our rules, our country not theirs, sons of the soil,
  indigenous british, indigenous brits, indigenous english, keep it catholic, keep it christian, keep it british,
  keep it english, the rest can leave, the rest can go, the rest can pack, pack their bags, pack your bags and leave,
  do not like it leave, if they do not like it, like it or leave, love it or leave, love it or leave it,
  go back and fix, fix your own country, fix their own country, stay in your own country, stay in their own,
  to their own country, deport them, deport them all, deport the lot, deport every, deport all, deport these,
  mass deportation, mass deportations, mass deportations now, start with deport, waved them in, let these people in,
  letting these people in, let in too many, too many of them, seen enough of them, sick of seeing them,
  sick of these people, tired of these people, fed up of these people, fed up with these people, fed up of them,
  country going to the dogs, country has gone to the dogs, country is finished, ruined this country,
  ruined our country, ruining this country, ruining our country, destroying our country, ruins everything they touch,
  ruin everything they touch, every project they touch, why it is a dump, turned it into a dump,
  turned the place into, ruined the area, ruined the neighbourhood, ruined the street, ruined the school,
  area has gone downhill, gone downhill since, went downhill when, downhill since they, since they moved in,
  since they arrived, since that lot, since those people, there goes the neighbourhood, there goes the neighborhood,
  white flight, native minority
`
