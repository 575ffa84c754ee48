/** Signs that manager, team and boss are those of a match, not of work. */
export default `
  back four, midfield, midfielder, striker, goalkeeper, keeper, offside, var, referee, ref, half time, full time whistle, first half, second half, extra time, penalty, penalties, corner kick, free kick, premier league, league one, league two, championship, relegation, relegated, play offs, playoffs, transfer window, derby, away end, home end, squad, starting eleven, line up today, pitch, scored, conceded, goals, defending, nil, quarterback, touchdown, nfl, nba, innings, wicket, wickets, batting, bowling, scrum, try line, fly half, coach said, head coach, league table, gameweek, fantasy football, cup final, world cup, three points, clean sheet, manager out, sack the manager
`
  .trim()
  .split(/\s*,\s*/)
