/** Words that only talk of sport brings up. */
export default `
  football, footy, soccer, rugby, cricket, premier league, champions league, europa league, la liga, serie a, bundesliga, mls, nfl, nba, wnba, mlb,
  nhl, ncaa, ufc, mma, boxing, boxer, wrestling, wrestler, wwe, wrestlemania, fantasy football, fpl, fantasy league, world cup, the euros, six nations,
  the ashes, ipl, t20, odi, wimbledon, french open, us open, grand prix, formula 1, f1, motogp, nascar, super bowl, superbowl, world series,
  stanley cup, olympics, olympic, paralympics, touchdown, touchdowns, quarterback, linebacker, wide receiver, striker, goalkeeper, goalie, centre back,
  left back, right back, right wing back, winger, midfield, midfielder, penalty shootout, penalty kick, on penalties, free kick, hat trick, offside,
  var decision, half time, first half, second half, extra time, stoppage time, injury time, clean sheet, nil, equaliser, innings, %wicket, batsman,
  batter, bowler, test match, slam dunk, free throw, free throws, three pointer, buzzer beater, point guard, playoff, playoffs, play off, play offs,
  referee, the ref, this ref, umpire, linesman, relegation, relegated, parkrun, triathlon, ironman, tennis, golf, golfer, darts, snooker, hockey,
  netball, volleyball, basketball, baseball, softball, lacrosse, badminton, squash court, table tennis, home run, karate, judo, jiu jitsu, jiujitsu,
  bjj, muay thai, kickboxing, taekwondo, sparring, sparred, fencing, archery, gaa, hurling, camogie, croke park, aussie rules, afl, nrl,
  state of origin, peloton, tour de france, time trial, derby day, local derby, man united, man utd, manchester united, man city, arsenal, chelsea fc,
  liverpool fc, tottenham, spurs, west ham, everton, newcastle united, aston villa, leeds united, celtic fc, rangers fc, barcelona, real madrid,
  lakers, celtics, yankees, red sox, cowboys game, steelers, packers, old trafford, anfield, wembley, twickenham, lords test,
  first round knockout, title fight, heavyweight, middleweight, featherweight, lightweight, knockout blow, tko, uppercut, left hook, right hook,
  pitch side, dugout, transfer window, away end, away fans, matchday, match day, kick off, kickoff, overtime win, final whistle, full back, fly half,
  scrum, ruck, prop forward, try line, marathon, half marathon, regatta, rowing, swim meet, gymnastics, five a side, 5 a side, sunday league,
  tournament, squash, bowling, bowling alley, ten pin, roller derby, ⚽, 🏀, 🏈, ⚾, 🏉, 🏏, 🎾, 🥊, 🏒, ⛳, 🥅, 🥋, 🏐
`
  .trim()
  .split(/\s*,\s*/)
