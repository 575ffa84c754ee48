/** Pride in, or shrug at, being late. */
export default `
  late for work, always late, late every day, 0 hours late, turned up late, show up late, slept through my alarm,
  time is a construct, time is a suggestion, missed my deadline, never said a word, never said anything,
  nobody said anything, no one said anything, nobody says anything, why would i rush, why rush, can all wait,
  start without me, started without me, roll in at, rolled in at, rock up at, rocked up at, stroll in at,
  strolled in at, stroll in around, turned up at, wandered in, wander in at, waltz in, waltzed in, waltz in at,
  still in bed at, there for 0ish, half an hour late, an hour late, ten minutes late, fifteen minutes late,
  twenty minutes late, forty minutes late, every day this week, african time, island time, filipino time, irish time,
  indian standard time, fashionably late
`
