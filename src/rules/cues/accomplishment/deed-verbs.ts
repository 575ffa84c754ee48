/** Verbs in the past or perfect that tell of something brought to an end well; the object follows. */
export default `
  finished, completed, achieved, accomplished, passed, smashed, nailed, aced, managed to, got there, signed off,
  delivered, shipped, launched, released, is live, has landed, clinched, sealed, secured, hit _ target,
  hit our target, on time and, under budget, ahead of schedule, made it to, came through, beat my, conquered,
  mastered, solved, overcame, graduated, qualified, qualified for, handed in my, founded, doubled, tripled, trebled,
  quadrupled, halved, cut _ from, cut _ by, went from _ to, saved _ hours, saved the company, sold out, sold my first,
  sold _ first, won, won silver, won the case, placed third, came first, came second, came third, full marks,
  cleared the backlog, cleared _ backlog, debt free, summited, ran my first, swam the, cycled the, walked the
`
