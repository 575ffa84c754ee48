/** Telling of a won fight: he came off worse, ask him how his jaw is. */
export default `
  got into it with, got into a fight, got in a fight, got in a scrap, got into a scrap, had a scrap, had a punch up,
  punch up, punch ups, dust up, had a dust up, bit of a scrap, proper scrap, proper ruck, had a ruck, all kicked off,
  things got physical, got physical, got heated and, squared up, squaring up, square up to, squared up to, swung at,
  took a swing, threw a punch, threw the first punch, threw hands, throw hands, throwing hands, throwing punches,
  sparked him, sparked out, sparked him out, laid him out, laid hands on, knocked him clean, slept him,
  put him to sleep, put him on his, put him on the floor, put him down, sat him down, sat on his arse, floored him,
  floored the, decked him, clocked him, smacked him, smacked one, banged him, banged him out, lamped him,
  battered him, battered the, leathered him, did a number on, taught him a lesson, teach him a lesson,
  teach them a lesson, learned his lesson the hard, learnt the hard way, came off worse, come off worse,
  should see the other, see the other guy, you should see him, other guy looks worse, other fella, ask him how,
  ask his jaw, ask his nose, ask his teeth, how is his jaw, how his jaw, jaw wired, wired jaw, wired shut,
  stitches and, stitches in his, gave him stitches, broken nose and, split lip, split knuckles, swollen knuckles,
  bruised knuckles, bloody knuckles, busted knuckles, skinned knuckles, hand is swollen, broke my hand on,
  hurt my hand on, his face hurt my, thought i was soft, thought he was hard, thought they were hard,
  thought he was tough, wanted smoke, want smoke, want the smoke, all the smoke, got the smoke, caught these hands,
  catch these hands, catch hands, caught hands, got these hands, rated e for everyone, still got it at,
  still undefeated, never lost a fight, never lost one, 0 0 in fights, one punch was all, one slap was all,
  had to be pulled off, had to drag me off, took three to hold me, four of them to hold, had to hold me,
  ran away crying, went down like, went down like a, he folded, folded him, dented his, bit a chunk, headbutted him,
  glassed him, bottled him, pool cue, snooker ball in a sock, bouncer tried, bouncers tried, thrown out for fighting,
  barred for fighting, kicked out for fighting, suspended for fighting
`
