/** Jobs left after days or refused over hours and small things. */
export default `
  did not even tell them, left after two days, left after one, left after a day, left after a week, left after 0,
  lasted two days, lasted a day, lasted one shift, lasted one day, lasted half a day, lasted till lunch, one shift and,
  two days and i, job number 0 this, third job this, 0th job this, another job bites, quit already, already quit,
  already hate it, wanted me in at, want me in at, wanted me to start at, made me work, making me work,
  had to actually work, have to actually work, actually had to work, actually have to work, too early for me,
  too far for me, too much work, too much like hard work, hard graft is, hard work is for, working is for,
  jobs are for, not made for work, not made for this, not cut out for work, allergic to work, allergic to mornings,
  allergic to effort, allergic to hard, i was not put on this, born to rest, forced to work, dream of labour,
  dream of labor, do not dream of, no dream job, soft girl, pretty girls do not, too pretty to work, too pretty for,
  too cute to, too good for this, above my pay grade, not paid to think, not what i signed, did not go to uni,
  did not get a degree to, degree for this, at 4 55, at 0 on a friday, 0 on a friday, five to five, urgent email,
  another urgent, monday problem, problem for monday, tomorrow problem, fake enthusiasm, enthusiasm has,
  run out of enthusiasm, fake smile is, zero enthusiasm, no enthusiasm
`
