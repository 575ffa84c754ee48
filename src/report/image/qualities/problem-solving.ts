import type { Quality } from '../quality.ts'

export default {
  asks: `
    solution-focused, solutions-focused, sound judgment, data-driven, analytic*, think critically, problem solv*
    problem-solv*, solve problems, solving problems, gnarly problems, analytical*, critical thinking, troubleshoot*
    root of a problem, root cause*, challenging assumptions, logical, analys*, analyz*, critical thinker
    effective decisions, making decisions, decision making, decision-making, reasoning, reason through, diagnos*
    difficult question, hard questions, hard problems, tricky problems, complex problems, complex issues
    find solutions, finding solutions, works out, fault-finding, fault finding, interpret data, weigh up, take apart
    taking apart, debugging, getting to the bottom, bottom of, ask why, asks why, practical solutions
    resourceful thinking, solve, solves, solver, troubleshooter, logical thinking, analytical ability, sound decisions
    good decisions, difficult decisions, research skills, data-led, data driven, questioning mind, make sense of
    makes sense of, sense of data, find out why, finds out why, improve processes, process improvement
    overcome challenges, overcome obstacles, hunch, model the, models the, hypotheses, hypothesis, systems thinking
    root causes, diagnoses, logical approach, strong data, data analysis, suggest better, patterns in data
    find patterns, finding patterns, trace the cause, knowing how things, how things work, fault-find*, trade-offs
    get to the, trace the, assumption*
    {find*|work out|figure out|trace*|understand*} + {cause|fault|why|going on|happening|wrong|reason|answer*|pattern*}
    {problem|problems|issue|issues|fault|faults|incident*|discrepanc*|query|queries} + {solve*|fix*|resolve*|find*|root|trace*|take*|own*|untangle*|sort*}
  `,
  hints: `
    sound judgement, investigat*, analysis, evidence, evidence-based, judgement, judgment, puzzle*, puzzles, solution
    solutions, resolve, resolving, work out, figure out, insight, insights, conflicting, big picture, solving, logic
    assessing, assesses, investigate, investigating, obstacles, challenges, forecast, test ideas, diagnose, root of
    problem, problems, fault, faults, issue, issues, fix, fixing, fixes, cause, causes, reason, reasons, data, complex
  `,
  strengths: ['expertise', 'accomplishment'],
  shows: `
    figured out, worked out why, turns out, fixed the, solved, debugging
  `,
  against: [],
} satisfies Quality
