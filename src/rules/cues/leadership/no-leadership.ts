/** Look-alikes: wish to lead, empty leader talk, others' leaders, parties, mottoes, playful commands, domestic charge. */
export default `
  natural leader, bossbabe, girlboss, alpha, sigma, leaders are, leadership is, a good boss, leadershipquotes,
  ted talk, leadership book, want to lead, my boss, my manager, our manager, the manager, new manager, my supervisor,
  our ceo, the ceo, the captain, prime minister, the president, president said, the minister, leaderboard, misleading,
  led to, ceo of, designated driver, guild leader, vacancy
`
