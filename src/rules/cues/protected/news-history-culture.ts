/** News, statistics, policy, food, travel, language and culture (harmless). */
export default `
  statistics, census, according to, researchers, scientists, breaking news, minister, parliament, new law,
  supreme court, ruling, legislation, policy, government, budget, campaigners, protest, documentary, bbc, guardian,
  article, podcast, episode, book about, novel about, memoir, biography, film about, exhibition, museum, history of,
  historical, on this day, century, medieval, ancient, restaurant, recipe, cuisine, jollof, biryani, sushi, ramen,
  pierogi, kebab, french press, french fries, scotch egg, russian roulette, learning spanish, learning italian,
  learning polish, duolingo, evening class, trip to, travelled to, visited, visiting, backpacking, flight to,
  premier league, world cup, olympics, paralympics, eurovision, christmas tree, secret santa, easter egg hunt,
  halloween, carnival, bank holiday, long weekend
`
