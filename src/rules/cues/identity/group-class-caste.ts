/** Plain words for caste, Travellers, class and poverty. */
export default `
  %dalit, sc st, obc, obcs, %caste, casteism, %brahmin, bahujan, %adivasi, kshatriya, baniya, %shudra, valmiki, mahar,
  chamar, jat, jats, jatt, %rajput, reservation quota, quota doctors, intercaste, osu, burakumin, %traveller, roma,
  romani, romany, gypsies, gypsy, sinti, caravans, the poor, poor people, underclass, estate kids, on benefits,
  food stamps, section 0, dss, trailer park, the homeless, rough sleepers, beggars, the unemployed, squatters,
  northerners, southerners, villagers
`
