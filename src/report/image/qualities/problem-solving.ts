import type { Quality } from '../quality.ts'

export default {
  asks: `
    solution-focused, solutions-focused, sound judgment, data-driven, think critically, problem solv*, problem-solv*
    solve problems, solving problems, gnarly problems, analytical*, critical thinking, troubleshoot*, root of a problem
    root cause*, challenging assumptions, logical, critical thinker, effective decisions, decision making
    decision-making, reasoning, reason through, diagnos*, difficult question, hard questions, hard problems
    tricky problems, complex problems, complex issues, find solutions, finding solutions, works out, fault-finding
    fault finding, interpret data, weigh up, take apart, taking apart, debugging, getting to the bottom, ask why
    asks why, practical solutions, resourceful thinking, solver, troubleshooter, logical thinking, analytical ability
    sound decisions, good decisions, difficult decisions, data-led, data driven, questioning mind, make sense of
    makes sense of, sense of data, find out why, finds out why, improve processes, process improvement
    overcome challenges, overcome obstacles, model the, models the, hypotheses, hypothesis, systems thinking
    root causes, diagnoses, logical approach, data analysis, suggest better, patterns in data, find patterns
    finding patterns, trace the cause, knowing how things, how things work, fault-find*, trade-offs, trace the
    analytical, analytically, analyses, analysing, analyze, analyzes, analyzing, analysis skills, solve real
    creative solutions, inquisitive and, break* down, pick apart, picks apart, untangle*, resolve issues
    resolve problems, resolving issues, resolving problems, find a solution, finds a solution, solution-oriented
    solutions-oriented, solution oriented, work through problems, problem-solver, problem solver, sound judgement and
    exercise judgement, exercise judgment, uses judgement, good judgement, good judgment, strong judgement
    numerical reasoning, able to analyse
    {find*|work out|figure out|trace*|understand*} + {cause|fault|why|going on|wrong|reason|pattern*}
    {problem|problems|issue|issues|fault|faults|incident*|discrepanc*|query|queries} + {solve*|fix*|resolve*|find*|root|trace*|take*|own*|untangle*|sort*}
    {vague|hard|messy|complex|tricky|knotty|difficult|tough|ambiguous} + {question*|problem*|data|issue*|case*} + {solve*|answer*|pick|find*|break*|work out|untangle*|apart}
    {fault*|breakdown*|leak*|bug*} + {find*|trac*|diagnos*|fix*|investigat*|clear*}
  `,
  hints: `
    sound judgement, analysis, evidence-based, judgement, judgment, puzzle*, puzzles, solution, solutions, resolve
    resolving, work out, figure out, big picture, solving, logic, investigating, obstacles, test ideas, diagnose
    root of, problem, problems, fix, fixing, fixes
  `,
  strengths: ['expertise', 'accomplishment'],
  shows: `
    figured out, worked out why, turns out, fixed the, solved, debugging
  `,
  against: [],
} satisfies Quality
