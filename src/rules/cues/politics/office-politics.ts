/** Politics and war words in a figurative sense: office, family, sport, games, film (harmless). */
export default `
  office politics, vote for us, quick poll, eurovision, house of cards, veep, borgen, the x files, x files, avengers,
  rebels, stormtrooper, lord of the rings, board game night, labour ward, conservative estimate, liberal with
`
