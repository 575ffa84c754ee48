/** Plain words for caste, Travellers, class and poverty. */
export default `
  %dalit, scheduled tribe, scheduled tribes, sc st, obc, obcs, %caste, casteism, %brahmin, bahujan, %adivasi, kshatriya, baniya, %shudra,
  valmiki, mahar, chamar, jat, jats, jatt, %rajput, reservation quota, reserved category, reservation candidates, general category,
  quota students, quota candidate, quota doctors, intercaste, osu, burakumin, %traveller, irish travellers, travelling community, roma,
  romani, romany, gypsies, gypsy, sinti, caravan site, travellers site, halting site, caravans, working class, the working classes, the poor,
  poor people, lower classes, underclass, council house, council houses, council estate, council estates, estate kids, social housing,
  housing estate, on benefits, benefit claimants, welfare recipients, people on welfare, food stamps, section 0, dss, trailer park,
  projects kids, homeless people, the homeless, rough sleepers, beggars, the unemployed, on the dole, housing commission, township people,
  squatters, slum dwellers, slum kids, northerners, southerners, rural people, villagers, uneducated people
`
