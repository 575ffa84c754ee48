/** Bosses and offices of films, series, games, sport and idiom. */
export default `
  boss fight, boss level, final boss, elden ring, girlboss, springsteen, own boss, self employed, dwight, succession,
  you are fired, industry, the bear, gordon ramsay, fawlty towers, line of duty, w1a, spongebob, squidward, sims, fm0,
  new manager, half time, full time, relegated, relegation, premier league, ref, referee, referees, linesman, var,
  quarterback, pitcher, bullpen, dugout, tactics, formation, substitution, supporters, fixture, kick off, roleplay,
  dnd, dungeon master, guild leader, mods, npc, antagonist, protagonist, my novel, short story, sitcom, sketch,
  comedy, stand up, episode of, main character
`
