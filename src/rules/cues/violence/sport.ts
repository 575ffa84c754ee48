/** Sport, fans, fitness and martial arts. */
export default `
  match day, matchday, fixture, game day, gameday, league, cup, final, derby, penalty, penalties, shoot out, shootout, free kick,
  corner kick, goal, goals, goalkeeper, keeper, striker, defender, midfield, killer pass, killer ball, attacking, counter attack, defence,
  offside, var, hat trick, thrashed, hammered 0, battered us, battered them, smashed them 0, destroyed us, beat us, beat them, beat spurs,
  beat arsenal, beaten 0, beat england, won 0, lost 0, draw, score, scored, shot on target, shots on target, slap shot, shot put,
  shooting guard, three pointer, dunk, dunked on, layup, basketball, nba, nfl, touchdown, quarterback, sacked the qb, blitz,
  shotgun formation, hail mary, baseball, hit a homer, home run, batting, slugger, pitcher, bunt, cricket, innings, %wicket, bowled, bowler,
  bouncer, sixer, smashed for six, hit for six, run out, lbw, ashes, ipl, rugby, scrum, %tackle, tackled, ruck, try line, drop kick, hurling,
  gaa, camogie, hockey, puck, tennis, ace, smash, forehand, volley, golf, chip shot, slice, bunker, tee shot, snooker, pool, pot black,
  darts, bullseye, volleyball, spike, badminton, athletics, javelin, hammer throw, sprint, marathon, parkrun, 0k, pb, personal best, workout,
  wod, crossfit, leg day, squats, burpees, hiit, spin class, gym, pt session, kettlebell, training, sparring, sparred, spar, boxing, %boxer,
  kickboxing, muay thai, mma, ufc, bjj, jiu jitsu, jiujitsu, judo, karate, dojo, sensei, kata, taekwondo, krav maga, aikido, kendo, kung fu,
  capoeira, wrestling, wrestler, wwe, wrestlemania, tko, knockout, ko, knockdown, round 0, undisputed, title fight, title bout, undercard,
  fury, usyk, joshua fight, canelo, tyson, ali, mcgregor, ringside, the ring, octagon, heavy bag, punch bag, punching bag, pads, pad work,
  gloves, gumshield, hand wraps, belt, grading, armbar, rear naked choke, choke hold, submission, tapped out, tap out, guillotine choke,
  triangle choke, roundhouse, boxercise, body combat, self defense class, fencing, foil, epee, sabre, archery, archer, bow and arrow,
  recurve, compound bow, target shooting, clay pigeon, clay pigeons, clay shooting, clays, skeet, trap shooting, biathlon, rifle club,
  shooting club, gun club, shooting range, olympic shooting, commonwealth games, olympics, medal, team gb, quiz
`
