/** Bosses and offices of films, series, games, sport and idiom. */
export default `
  boss fight, boss fights, boss battle, boss level, final boss, end boss, mini boss, raid boss, beat the boss, boss run, world boss,
  boss mechanics, elden ring, dark souls, like a boss, boss mode, boss babe, girl boss, girlboss, hugo boss, the boss tour, springsteen,
  boss baby, own boss, self employed, i am the boss, my dog is the boss, my cat is the boss, cat is my boss, wife is the boss,
  toddler is my boss, the office us, dunder mifflin, dwight, toby flenderson, parks and rec, office space, severance season, succession,
  lord sugar, alan sugar, you are fired, horrible bosses, devil wears prada, mad men, industry, abbott elementary, the bear, yes chef,
  gordon ramsay, kitchen nightmares, hells kitchen, fawlty towers, line of duty, the thick of it, w1a, the it crowd, silicon valley,
  the simpsons, mr burns, spongebob, mr krabs, squidward, sims, football manager, fm0, new manager, sack the manager, manager out,
  sacked in the morning, board out, owners out, glazers out, sell the club, back the manager, our gaffer, gaffer said, team talk,
  half time, full time, relegated, relegation, premier league, transfer window, ref, referee, referees, linesman, var, head coach,
  gm of the, quarterback, pitcher, bullpen, dugout, tactics, formation, substitution, supporters, fixture, kick off, roleplay, dnd,
  dungeon master, dungeons and dragons, guild leader, mods, npc, antagonist, protagonist, my novel, my character, short story, sitcom,
  sketch, comedy, stand up, episode of, binge watching, main character
`
