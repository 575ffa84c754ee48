/** News, statistics, policy, food, travel, language and culture (harmless). */
export default `
  statistics, census, census data, survey shows, new study, study finds, report says, according to, researchers, scientists, breaking news, minister,
  parliament, new law, supreme court, ruling, legislation, equality act, policy, government, budget, campaigners, protest, march for, documentary, bbc,
  guardian, article, podcast, episode, book about, novel about, memoir, biography, film about, exhibition, museum, history of, historical, on this day,
  anniversary of, century, medieval, ancient, restaurant, recipe, cuisine, chinese takeaway, indian takeaway, chinese food, indian food, italian food,
  thai food, thai green curry, mexican food, jollof, biryani, curry house, sushi, ramen, pierogi, kebab, kosher salt, polish remover, nail polish,
  french press, french toast, french fries, french bulldog, french plait, english breakfast, irish coffee, irish stew, scotch egg, danish pastry,
  swiss army knife, swiss cheese, swiss roll, german shepherd, german beer, dutch oven, turkish delight, turkish barber, greek yoghurt, greek yogurt,
  greek salad, brazil nuts, spanish omelette, belgian chocolate, belgian waffles, canadian bacon, american pancakes, cuban heels, persian cat,
  persian rug, persian cats, siamese cat, afghan hound, russian doll, russian roulette, chinese whispers, mexican wave, indian summer, welsh rarebit,
  welsh cakes, cornish pasty, jerk chicken, learning spanish, learning french, learning german, learning italian, learning japanese, learning welsh,
  learning polish, duolingo, language course, language exchange, evening class, holiday in, trip to, travelled to, travelling in, visited, visiting,
  backpacking, flight to, tourist visa, visa on arrival, visa card, mastercard visa, visa debit, lived abroad, premier league, world cup, six nations,
  olympics, paralympics, eurovision, christmas tree, christmas jumper, secret santa, easter eggs, easter egg hunt, easter bunny, halloween,
  diwali lights in leicester, carnival, notting hill carnival, st patricks day parade, lunar new year menu, bank holiday, public holiday, long weekend,
  eid holiday closing, office closed for
`
