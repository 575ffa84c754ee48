/** Effort, grit, willingness and pride in work. */
export default `
  hard work, hard working, hardworking, work hard, working hard, worked hard, worked so hard, put in the work, put in the hours,
  putting in the hours, put the effort in, grafter, grafting hard, graft, paid off, pays off, proud of my work, take pride in,
  takes pride in, pride in my work, pride in what i do, love what i do, love my work, enjoy my work, enjoy my job, enjoying my new job,
  job satisfaction, satisfying, rewarding, fulfilling, motivated, motivation, mondaymotivation, productive, got loads done,
  got so much done, got everything done, ticked off, to do list done, inbox zero, smashed my targets, hit my target, hit our target,
  hit my targets, exceeded, ahead of schedule, ahead of deadline, early bird, early for, up early, up at 0 am for, up at 0 to, first in,
  first one in, on time, never late, never been late, never missed a day, never missed a shift, not missed a day, perfect attendance,
  attendance award, reliable, dependable, committed, commitment, dedicated, dedication, disciplined, discipline, consistent, consistency,
  persevere, perseverance, persistence, resilient, resilience, determined, determination, grit, go getter, proactive, initiative,
  self starter, stepped up, stepping up, step up, volunteered to, volunteered for, offered to, happy to cover, covered for,
  covered a shift, covering for a colleague, stayed late, stayed behind, went in early, came in early, extra shift, extra shifts,
  picked up a shift, picking up an extra, picking up extra, overtime to help, extra mile, above and beyond, happy to help, glad to help,
  helping out, helped out, mucked in, muck in, mucking in, pitch in, pitched in, all hands on deck, team effort, proud of the team,
  started at the bottom, worked my way up, work your way up, from the bottom, learned from, learnt from, learning from my mistakes,
  learned my lesson, lesson learned, keen to learn, eager to learn, willing to learn, always learning, still learning, love learning,
  feedback helped, grateful for the feedback, acted on feedback, took the feedback, excited to start, excited for my first day,
  can not wait to start, looking forward to starting, looking forward to going back, looking forward to work, good to be back,
  great to be back, happy monday, ready for the week, ready for monday, let us go, let us get it, love mondays, love a monday,
  bring on monday, bring on the week, new week new, fresh start, focused, in the zone, deep work, pomodoro, time blocking,
  time management
`
