/** Look-alikes: claimed expertise without knowledge, guru talk, jokes about being an expert, adverts, asking for advice. */
export default `
  expert in, i am an expert, guru, ninja, rockstar, rock star, wizard, maven, evangelist, thought leader, visionary,
  jack of all trades, proficient in, experienced in, highly skilled, highly motivated, results oriented,
  detail oriented, proven track record, track record of, fast learner, quick learner, excellent communication,
  team player, hard working, hardworking, passionate about, dynamic, self starter, go getter, people person,
  multitasker, hit the ground running, phd in, armchair, not a doctor, not a lawyer, ianal, no idea how, no clue,
  clueless, do not know how, any tips, any advice, any ideas, any recommendations, can anyone recommend,
  does anyone know, anyone know, who knows how, how do i, how do you, what is the best, help please, need help with,
  send help, asking for a friend, eli5, advice please, do your own research, trust me, just saying, imo, hot take,
  unpopular opinion, dm for, dm me, message me for, call us, masterclass, webinar, hiring, we are hiring, subscribe,
  link below, great article, youtube video, lifehack, hack, star sign, horoscope, crystals
`
