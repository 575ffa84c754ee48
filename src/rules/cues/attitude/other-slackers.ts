/** Slacking told of others, condemned, studied or managed. */
export default `
  colleague who, co worker who, staff who, candidates who, teenagers, my teenager, my cat, ghosted by, ghosted me,
  bus was late, late delivery, quiet quitting is, gen z, millennials, myth, not lazy, not laziness, unfairly, adhd,
  long covid, depression, depressed, narcolepsy, insomnia, presenteeism, absenteeism, disengaged, disengagement,
  gallup, as a manager, as an employer, i manage, dealing with, how to stop, how i beat, statistics, podcast, webinar,
  ted talk, bossware, surveillance, disciplinary, tribunal, in court, breaking, headline, politicians, politician,
  mps, minister, ministers, parliament
`
