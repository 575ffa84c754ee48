/** Sport, fans, fitness and martial arts. */
export default `
  matchday, fixture, gameday, league, cup, final, derby, penalty, penalties, shootout, free kick, goal, goals,
  goalkeeper, keeper, striker, defender, midfield, attacking, defence, offside, var, thrashed, beat us, lost 0, draw,
  score, scored, shot put, dunk, layup, basketball, nba, nfl, touchdown, quarterback, blitz, baseball, batting,
  slugger, pitcher, bunt, cricket, innings, %wicket, bowled, bowler, bouncer, sixer, run out, lbw, ashes, ipl, rugby,
  scrum, %tackle, tackled, ruck, hurling, gaa, camogie, hockey, puck, tennis, ace, smash, forehand, volley, golf,
  slice, bunker, snooker, pool, darts, bullseye, volleyball, spike, badminton, athletics, javelin, sprint, marathon,
  parkrun, 0k, pb, personal best, workout, wod, crossfit, leg day, squats, burpees, hiit, spin class, gym, kettlebell,
  training, sparring, sparred, spar, boxing, %boxer, kickboxing, muay thai, mma, ufc, bjj, jiujitsu, judo, karate,
  dojo, sensei, kata, taekwondo, krav maga, aikido, kendo, capoeira, wrestling, wrestler, wwe, wrestlemania, tko,
  knockout, ko, knockdown, round 0, undisputed, undercard, fury, usyk, canelo, tyson, ali, mcgregor, ringside,
  the ring, octagon, punch bag, pads, gloves, gumshield, belt, grading, armbar, submission, roundhouse, boxercise,
  fencing, foil, epee, sabre, archery, archer, recurve, clays, skeet, biathlon, shooting range, olympic shooting,
  olympics, medal, quiz
`
