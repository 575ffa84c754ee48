/** Honest tiredness, busy seasons and hard days told without contempt. */
export default `
  tired, shattered, knackered, exhausted, exhausting, worn out, wiped out, pooped, drained, feet are killing me,
  feet hurt, my feet, sore feet, aching, early night, off to bed, long day, long week, long shift, hard day,
  hard shift, busy day, hectic, manic, full on, deadline, deadlines, last night shift, double shift, 0 hours on,
  shift done, feet up, days off, rest day, weekend off, worth it, rewarding, proud of, challenging, survived,
  pulled together, looking forward to, glad to help, happy friday, tgif, annual leave, on leave, nerves,
  imposter syndrome, juggling, commuting, early start, up at 0
`
