/** Sport, matches, teams, training talk. */
export default `
  %football, soccer, rugby, cricket, tennis, basketball, nba, nfl, mlb, nhl, hockey, netball, hurling, camogie, gaa, afl, footy, golfer,
  boxing, boxer, ufc, mma, wrestling, wwe, judo, karate, bjj, jiu jitsu, taekwondo, muay thai, fencing, athletics, formula 1, f1,
  grand prix, motogp, cycling race, tour de france, swimming gala, rowing, regatta, darts, snooker, badminton, volleyball, kabaddi, ipl,
  %match, matchday, kick off, half time, full time, extra time, penalty, penalties, free kick, corner kick, %goal, goalkeeper, keeper,
  %striker, midfielder, defender, winger, centre back, full back, fly half, scrum, prop forward, tackle, tackled, offside, var, %referee,
  ref, umpire, linesman, red card, yellow card, relegation, relegated, promotion race, league table, premier league, champions league,
  europa league, la liga, serie a, bundesliga, world cup, afcon, copa america, super bowl, superbowl, playoffs, final whistle, cup final,
  derby, hat trick, clean sheet, %wicket, innings, t20, ashes, batsman, bowler, bowling attack, batting, quarterback, touchdown,
  linebacker, home run, pitcher, slam dunk, knockout, ko, tko, knocked out in, round 0, title fight, fight night, fight card, weigh in,
  coach, %coach, gaffer out, manager out, transfer window, signing, away day, away days, away end, home end, season ticket, fpl,
  fantasy team, supporters, fans, hooligans, arsenal, gunners, gooner, chelsea, spurs, tottenham, man utd, man united, man city, liverpool,
  everton, west ham, hammers, celtic, rangers, leeds, newcastle, villa, real madrid, barcelona, barca, psg, bayern, messi, ronaldo,
  all blacks, springboks, lakers, celtics, cowboys, chiefs, eagles, yankees, red sox, harambee stars, black stars, bafana, smashed them,
  thrashed them, hammered them, destroyed them, battered them, murdered them, 0 0, 0 nil
`
