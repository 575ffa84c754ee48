/** Dreading, cursing and forcing oneself into the place one works. */
export default `
  walk into that building, walk into this building, walk in that building, into that building, into that office,
  into that place, into this place, back to that place, back in that place, back to that hellhole,
  walk through that door, walking through that door, through those doors, one reason to, reason to go in,
  sit in the car, sit in the van, sat in the van, sit in my car, cry in the car, cry in the toilets,
  cried in the toilets, crying in the toilets, cry in the stockroom, cry on the way, stomach drops, pit of my stomach,
  sunday dread, sunday scaries, sunday night dread, dreading monday, dread monday, dread going in, dread going to,
  dread every, dreading tomorrow, makes me want to, counting the days, count the days, days until i leave,
  days till i leave, days till freedom, days until freedom, until i escape, till i escape, can not wait to leave,
  can not wait to quit, can not wait to be out, can not wait to hand, get me out, let me out, please get me,
  somebody hire me, someone hire me, hire me please, please hire me, anyone hiring, is anyone hiring, rather eat glass,
  rather lick, rather stick pins, rather chew, rather gargle, rather be anywhere, anywhere but here,
  anywhere but there, hate it here, hate it there, hate this place, hate that place, hated every minute,
  hated every second, hate every minute, hate every second
`
