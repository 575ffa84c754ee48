/** Look-alikes: wish to lead, empty leader talk, others' leaders, parties, mottoes, playful commands, domestic charge. */
export default `
  born leader, natural leader, natural born leader, leadership skills, strong leadership skills, leadership qualities, proven leader,
  inspirational leader, aspiring leader, aspiring manager, future leader, future ceo, visionary leader, boss babe, bossbabe, girl boss,
  girlboss, boss lady, boss mode, like a boss, alpha, alpha male, sigma, king mindset, lion not sheep, leaders are, a leader is,
  leadership is, true leader, real leaders, great leaders, good leaders, a boss says, boss vs leader, a good boss, leadership quote,
  leadershipquotes, simon sinek, john maxwell, ted talk, leadership book, leadership course, leadership training, leadership podcast,
  would love to lead, want to lead, want to be a manager, hope to lead, hoping to manage, one day i will run, one day run my own,
  my dream is to run, if i was boss, if i were in charge, if i was in charge, if i ran, i should be in charge, should be running, my boss,
  my manager, our manager, the manager, new manager, my supervisor, our ceo, the ceo, our leader, our captain, the captain,
  team captain said, prime minister, the president, president said, the minister, our mp, party leader, leadership election,
  leadership contest, leadership race, vote for me, leaderboard, in the lead, took an early lead, leading scorer, leading the league,
  lead guitar, lead pipe, lead paint, lead role, misleading, led lights, led light, led strip, led tv, led to, led zeppelin, dog lead,
  i am the boss of, boss of the house, boss at home, my cat is the boss, the cat is in charge, the baby is in charge, the dog runs,
  ceo of, ceo of naps, captain of the couch, in charge of snacks, in charge of the playlist, in charge of the bbq,
  in charge of the remote, head of snacks, chief napper, designated driver, guild leader, clan leader, raid leader, fantasy league,
  captain pick, simon says, manager wanted, vacancy, hiring a manager, apply to be, looking for a leader
`
