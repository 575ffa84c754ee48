/** Politics and war words in a figurative sense: office, family, sport, games, film (harmless). */
export default `
  office politics, workplace politics, politics at work, internal politics, company politics, family politics, playground politics, group chat politics,
  whatsapp politics, pta politics, hoa politics, allotment politics, committee politics, church politics, politics of the office, dance mum politics,
  fridge politics, coup in the kitchen, elected treasurer, voted best, voted for the best, vote for your favourite, vote for your favorite,
  vote in the comments, vote for us, vote for my dog, vote in the poll, poll below, twitter poll, quick poll, poll closes, vote closes, eurovision,
  strictly vote, bake off vote, talent show vote, student union election, class president, prom queen, prom king, team captain election,
  ballot for tickets, ticket ballot, marathon ballot, london marathon ballot, ballot place, house of cards, west wing, the west wing, yes minister,
  the thick of it, veep, designated survivor, borgen, the crown season, hamilton musical, the x files, x files, captain america civil war,
  marvel civil war, avengers, star wars, the empire, rebel alliance, rebels, stormtrooper, hunger games, handmaids tale, 1984 orwell, animal farm,
  v for vendetta, the matrix movie, matrix resurrections, lord of the rings, game of thrones, civilization vi, civ 6, crusader kings, hearts of iron,
  board game night, secret hitler, werewolf game, dictator at home, toddler dictator, tiny dictator, tiny tyrant, my cat is a dictator, little dictator,
  benevolent dictator for life, grammar nazi, soup nazi, spin class dictator, cat conspiracy, conspiracy of ravens, the printer is plotting,
  conspiracy against me and sleep, tin foil hat for fun, sock conspiracy, pineapple on pizza, pineapple pizza debate, great british bake off,
  party politics over pizza, labour ward, in labour, labour pains, labour of love, labor day, labor of love, labor costs, labour costs, labour market,
  conservative estimate, conservative dresser, liberal amount, liberal amounts, liberal with, liberal arts, liberal sprinkling, green fingers,
  green thumb, party ring biscuits, party bag, leave voting for the kids
`
