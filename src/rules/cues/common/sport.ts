/** Sport, matches, teams, training talk. */
export default `
  %football, soccer, rugby, cricket, tennis, basketball, nba, nfl, mlb, nhl, hockey, netball, hurling, camogie, gaa,
  afl, footy, golfer, boxing, boxer, ufc, mma, wrestling, wwe, judo, karate, bjj, taekwondo, muay thai, fencing,
  athletics, f1, grand prix, motogp, tour de france, swimming gala, rowing, regatta, darts, snooker, badminton,
  volleyball, kabaddi, ipl, %match, matchday, kick off, half time, full time, extra time, penalty, penalties,
  free kick, %goal, goalkeeper, keeper, %striker, midfielder, defender, winger, full back, scrum, tackle, tackled,
  offside, var, %referee, ref, umpire, linesman, relegation, relegated, league table, premier league,
  champions league, bundesliga, world cup, afcon, superbowl, playoffs, cup final, derby, %wicket, innings, t20, ashes,
  batsman, bowler, batting, quarterback, touchdown, linebacker, pitcher, knockout, ko, tko, round 0, weigh in, coach,
  %coach, signing, away end, season ticket, fpl, fantasy team, supporters, fans, hooligans, arsenal, gunners, gooner,
  chelsea, spurs, tottenham, liverpool, everton, hammers, celtic, rangers, leeds, newcastle, villa, barcelona, barca,
  psg, bayern, messi, ronaldo, springboks, lakers, celtics, cowboys, chiefs, eagles, yankees, red sox, bafana,
  smashed them, 0 0
`
