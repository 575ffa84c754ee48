/** Effort, grit, willingness and pride in work. */
export default `
  hard work, hard working, hardworking, work hard, working hard, grafter, graft, paid off, pays off, love my work,
  satisfying, rewarding, fulfilling, motivated, motivation, mondaymotivation, productive, hit our target, exceeded,
  ahead of schedule, first in, on time, never missed a shift, reliable, dependable, committed, commitment, dedicated,
  dedication, disciplined, discipline, consistent, consistency, persevere, perseverance, persistence, resilient,
  resilience, determined, determination, grit, go getter, proactive, initiative, self starter, stepped up,
  volunteered to, volunteered for, offered to, covered for, stayed late, stayed behind, happy to help, glad to help,
  pitch in, pitched in, proud of the team, from the bottom, learned from, excited to start, good to be back,
  let us go, let us get it, focused, in the zone, deep work, pomodoro, time management
`
