/** Honest tiredness, busy seasons and hard days told without contempt. */
export default `
  tired, shattered, knackered, exhausted, exhausting, worn out, wiped out, pooped, drained, feet are killing me, feet hurt, my back hurts,
  my feet, sore feet, aching, running on coffee, running on caffeine, running on empty, running on fumes, burnt out, burned out,
  need sleep, need a nap, need my bed, need a rest, need a break, need a cuppa, early night, off to bed, lie in tomorrow, long day,
  long week, long shift, long shifts, tough day, tough week, tough shift, hard day, hard week, hard shift, hard graft, busy day,
  busy week, busy shift, busy season, busy night, busy weekend, busiest day, busiest week, hectic, manic, full on, non stop, flat out,
  rushed off our feet, all hands on deck, deadline, deadlines, night shifts done, nights done, last night shift, double shift,
  back to back shifts, 0 hour shift, 0 hours on, 0 shifts in a row, 0 days straight, overtime done, shift done, shift finished,
  finally home, home at last, feet up, hot bath, bath and bed, brew and bed, takeaway tonight, day off tomorrow, days off, rest day,
  weekend off, well deserved rest, well earned, worth it, rewarding, proud of, challenging, tough but, stressful but, got through it,
  got there in the end, survived, smashed it, pulled together, looking forward to, glad to help, glad it is friday, happy friday, tgif,
  thank god it is friday, happy weekend, holiday next week, annual leave, on leave, on holiday from, first day back, back from leave,
  missed my colleagues, missed the team, nervous for, nerves, imposter syndrome, still learning, steep learning curve, find it hard,
  struggling today, mental load, juggling, work life balance, commuting, early start, early starts, up at 0
`
