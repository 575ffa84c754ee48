/** What a boss, teacher or colleague cannot do, though it is their job. */
export default `
  can not even work the, can not even use the, can not even turn on, can not even write, can not even spell,
  can not even count, can not even do his, can not even do her, can not even do their, can not even remember,
  can not even run, can not even make a, can not work the printer, can not work a, can not use excel,
  can not use email, can not use the, can not do his job, can not do her job, can not do their job,
  can not manage people, can not teach, can not lead, can not plan, can not delegate, can not make a decision,
  can not say thank, can not say sorry, can not admit, can not listen, can not sit still, can not follow,
  can not read a, does not know his, does not know her, does not know what he, does not know what she,
  do not know what they are, does not have a clue, do not have a clue, has no clue, have no clue, not got a clue,
  without a clue, no idea what she is, no idea what he is, no idea what they are, never knows what, so bad he,
  so bad she, so bad they, so bad at, so slow that, so lazy, so useless, just puts on videos, reads the slides,
  reads from the, reads off the, reads out the
`
