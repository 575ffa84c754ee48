/** Things that "women’s" or "Polish" can stand before: then no people are meant. */
export default `
  football, soccer, rugby, cricket, hockey, basketball, tennis, golf, team, teams, sport, sports, toilet, toilets, loo, bathroom, bathrooms, changing,
  restroom, jeans, clothes, clothing, shoes, shoe, shirt, shirts, trousers, underwear, fashion, magazine, magazines, razors, health, rights, day,
  world, march, refuge, shelter, prison, room, rooms, food, restaurant, restaurants, takeaway, cuisine, language, lessons, music, art, history,
  literature, film, films, cinema, tv, lunch, dinner, night, nights, size, sizes, studies, institute, network, group, groups, event, events, final,
  league, cup, championship, weather, beer, wine, coffee, tea, hospital, ward, charity, business, businesses, issues, equality, safety, suffrage,
  movement, marathon, race, open, doubles, singles, hair, hairdresser, pockets, perfume, aftershave, deodorant, sheds, shed, choir, month, section,
  department, entrance, quarters, bodies, pay, pension, pensions
`
  .trim()
  .split(/\s*,\s*/)
