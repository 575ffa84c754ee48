/** Pride in, or shrug at, being late. */
export default `
  late for work, late as usual, late as always, always late, late every day, late every single day, late every morning, late all week,
  late three times, late 0 times, late 0 days, 0 mins late, 0 min late, two hours late, 0 hours late, running late on purpose,
  turned up late, turn up late, turning up late, rolled in late, roll in late, rocked up late, strolled in late, stroll in late,
  came in late, coming in late, showed up late, show up late, got in at 0, got to work at, rolled up at, start at 0, supposed to start at,
  should have started at, meant to be in at, meant to start at, was due in at, overslept again, slept in again, slept past,
  slept through my alarm, slept through the alarm, slept through 0 alarms, ignored my alarm, ignored the alarm, ignored 0 alarms,
  turned my alarm off, turned off my alarm, switched my alarm off, snoozed my alarm, snooze 0 times, snoozed 0 times, woke up at noon,
  woke up at 0 for, woke up 0 minutes before, woke up after my shift, rolled out of bed, out of bed at, still in bed at, was still in bed,
  still in my pyjamas, still in my pjs, still in pyjamas, one more snooze, blame traffic, blamed traffic, blamed the traffic,
  blame the traffic, blamed the bus, blamed the train, blamed the tube, blame the trains, blamed the jeepney, blamed the mrt,
  blamed network rail, blame the bus, traffic excuse, said traffic, told them traffic, leaves on the line, car would not start,
  punctuality is, time is a construct, time is a suggestion, just a suggestion, only a suggestion, more of a suggestion,
  more a suggestion, more of a guideline, more a guideline, deadlines are, missed another deadline, missed my deadline, past the deadline,
  after the deadline, missed the standup, missed stand up, missed the 0 am, forgot the meeting, late to the meeting, late to my own,
  late on my first day, late on day one, late for the interview, late for my interview, african time, african timer, indian standard time,
  filipino time, malaysian time, island time, bahala na, jam karet, janji melayu, late comer, written warning for, final written warning,
  late again warning, yet another warning, third warning, still not fired, still not sacked, not been sacked yet, not been fired yet,
  have not fired me yet, have not sacked me yet, surprised i still have, how am i still employed, how have i not been, how am i not fired
`
