/** Look-alikes: claimed expertise without knowledge, guru talk, jokes about being an expert, adverts, asking for advice. */
export default `
  expert in, i am an expert, expert at, self proclaimed, self taught expert, guru, ninja, rockstar, rock star, wizard, maven, evangelist,
  thought leader, visionary, growth hacker, jack of all trades, master of none, skilled in, proficient in, experienced in, highly skilled,
  highly motivated, results driven, results oriented, detail oriented, proven track record, track record of, fast learner, quick learner,
  good communicator, excellent communication, team player, hard working, hardworking, passionate about, dynamic, self starter, go getter,
  people person, multitasker, think outside the box, hit the ground running, professional overthinker, expert napper, professional napper,
  expert procrastinator, qualified in nothing, phd in, degree in sarcasm, university of life, school of hard knocks, armchair expert,
  armchair, i am no expert, not an expert, not a doctor, not a lawyer, i am not a lawyer, ianal, no idea how, no clue, clueless,
  do not know how, any tips, any advice, any ideas, any recommendations, can anyone recommend, can someone recommend,
  recommendations please, does anyone know, anyone know, who knows how, how do i, how do you, what is the best, help please, please help,
  need help with, send help, asking for a friend, eli5, need advice, advice please, advice needed, advice wanted, what should i,
  should i buy, do your own research, trust me bro, trust me, just saying, imo, hot take, unpopular opinion, book a call, book now,
  free consultation, dm for, dm me, message me for, contact us, call us, our services, we offer, get a quote, visit our, masterclass,
  webinar, my course, buy my, enrol now, limited spots, hiring, we are hiring, now hiring, apply now, join our team, read my blog,
  subscribe, link below, article says, great article, interesting read, worth a read, saw a video, tiktok says, youtube video,
  watched a tutorial, life hack, lifehack, hack, star sign, horoscope, mercury retrograde, crystals, detox tea, miracle cure,
  they do not want you
`
