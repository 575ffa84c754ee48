/** Words of sport that other talk has too: two of them near each other tell. */
export default `
  %match, %game, %team, %player, %score, %goal, league, season, %fan, fixture, squad, %defend, defence, defense, %defender, pitch, stadium, cup, derby,
  semi final, semis, opponent, opponents, round, coach, captain, manager, %tackle, %penalty, pts, points, %shot, net, court, bench, substitute, sub,
  %sub, trophy, medal, gold, silver, bronze, race, sprint, lap, record, playing, ref, %champion, championship, 3 0, 4 0, 5 0, 2 1, victory, %defeat,
  win, won, lost, lose, beat, rivals, crowd, knockout, ring, rounds, fight night, weigh in, belt, %bat, %bowl, batting, bowling, ball, kit, training
`
  .trim()
  .split(/\s*,\s*/)
