/** Office days, notice periods and new systems one does not trouble with. */
export default `
  that is me done, and that is me done, and that is my week, come in on tuesdays, come in once, show my face,
  showed my face, show face, badge and leave, not coming back to the, make me come in, they can not make,
  can not make me, can not make you, can not sack me, can not fire me, can not fire you, what are they going,
  what are they gonna, what they gonna do, fire me then, sack me then, go on sack me, weeks left in this,
  days left in this, week left in this, weeks left here, working my notice, on my notice, demob happy, short timer,
  senioritis, already checked out, mentally checked, not doing a single, not doing a thing, not lifting a,
  not learning a, not learning the, not learning any, not going to learn, refuse to learn, refusing to learn,
  too old to learn, they can do it without me, do it without me, manage without me, without my help,
  can do it themselves, days off this year, 0 days off this, just do not go, do not go in, called off work,
  called off because, calling off work, calling off tomorrow, called out of work, called out today, calling out today,
  calling out tomorrow, call out tomorrow, call off tomorrow, brain off, brain fully off, brain is off,
  brain switched off, moving papers around, shuffling papers, shuffle papers, moving paper, full day work,
  full days work, honest days work, proper days work, a days work in, days work since, stroke of work, hand turn,
  done a tap, not a tap, work shy and, never worked hard, looking busy, look busy, doing nothing and,
  nothing and looking, nothing and getting, ayoko na pumasok, ayaw ko pumasok, tinatamad pumasok, linggo pa lang,
  pagod na ako, absent bukas
`
