/** Slacking told of others, condemned, studied or managed. */
export default `
  colleague who, co worker who, workers who, employees who, staff who, students who, pupils who, candidates who, applicants who,
  lazy people, lazy colleagues, lazy co worker, lazy co workers, lazy colleague, lazy staff, lazy students, lazy husband, lazy dog,
  lazy cat, lazy housemate, lazy flatmate, my kids are lazy, teenagers, my teenager, my teenage son, my cat, he was late, she was late,
  they were late, candidate was late, candidate did not turn up, candidate ghosted, candidates ghosting, ghosted by, ghosted me,
  ghosted after, recruiters ghost, employers ghost, stop ghosting, no shows cost, no shows at, no shows in, nhs no shows, dna rate,
  missed appointments, train was late, bus was late, plumber did not turn up, builder did not turn up, delivery late, late delivery,
  late payment, late payments, paid late, invoice late, quiet quitting is, quiet quitting debate, the quiet quitting, term quiet quitting,
  quiet quitting trend, quiet firing, bare minimum is, gen z, millennials, this generation, the younger generation, myth, lazy stereotype,
  lazy is not, not lazy, nobody is lazy, not laziness, called lazy, call us lazy, called me lazy, calling people lazy,
  people say we are lazy, told i was lazy, unfairly, adhd, executive dysfunction, add brain, chronic fatigue, long covid, chronic illness,
  depression, depressed, narcolepsy, sleep disorder, sleep apnoea, insomnia, presenteeism, absenteeism, absence rate, absence rates,
  school absence, attendance figures, persistent absence, persistent absentees, attendance officer, attendance policy, truancy rates,
  productivity rates, productivity study, productivity tips, disengaged, disengagement, employee engagement, gallup, managers need,
  managers should, as a manager, as an employer, as their manager, my team member, i manage, dealing with, how to deal with, how to stop,
  how to beat, how to overcome, how i beat, beat procrastination, beating procrastination, overcome procrastination,
  overcoming procrastination, stop procrastinating, stopped procrastinating, study shows, study finds, research shows, statistics,
  podcast, webinar, ted talk, atomic habits, the four hour work week, deep work book, monitoring software, bossware, surveillance,
  mouse jigglers banned, fired for using mouse, wells fargo fired, disciplinary, tribunal, sacked for sleeping, sacked for being,
  fired for sleeping, dismissed for, unfair dismissal, in court, court heard, breaking, headline, politicians, politician, mps, mp slept,
  sleeping mp, minister, ministers, lords asleep, parliament, council worker
`
