import type { Quality } from '../quality.ts'

export default {
  asks: `
    solution-focused, solutions-focused, sound judgment, data-driven, think critically, problem solv*, problem-solv*
    solve problems, solving problems, gnarly problems, analytical*, critical thinking, troubleshoot*, root of a problem
    root cause*, challenging assumptions, logical, critical thinker, effective decisions, decision making
    decision-making, reasoning, reason through, diagnos*, difficult question, hard questions, hard problems
    tricky problems, complex problems, complex issues, find solutions, finding solutions, fault-finding, fault finding
    interpret data, taking apart, debugging, getting to the bottom, ask why, asks why, practical solutions
    resourceful thinking, troubleshooter, logical thinking, analytical ability, sound decisions, difficult decisions
    data-led, data driven, questioning mind, make sense of, makes sense of, sense of data, find out why, finds out why
    improve processes, process improvement, overcome challenges, overcome obstacles, hypotheses, hypothesis
    systems thinking, root causes, diagnoses, patterns in data, find patterns, finding patterns, trace the cause
    fault-find*, trade-offs, trace the, analytical, analytically, analyses, analysing, analyzes, analyzing
    analysis skills, solve real, inquisitive and, pick apart, picks apart, untangle*, resolve issues, resolve problems
    resolving issues, resolving problems, find a solution, finds a solution, solution-oriented, solutions-oriented
    solution oriented, work through problems, problem-solver, problem solver, exercise judgement, exercise judgment
    uses judgement, good judgement, good judgment, strong judgement, numerical reasoning, able to analyse, dissect
    dissects, connect the dots, join the dots, joins the dots, actual cause, real cause, underlying cause
    underlying problem, underlying issue, get to the bottom, gets to the bottom, get to the root, unpick, unpicks
    unravel, unravels, like puzzles, enjoy puzzles, enjoys puzzles, love puzzles, love a puzzle, likes a puzzle
    puzzle out, sift, sifts, weigh evidence, weigh the evidence, weigh options, weighs options, evaluate options
    think it through, thinks it through, think things through, think clearly, thinks clearly, think straight
    common sense, commonsense, workaround*, find a way round, finds a way round, work it out, works it out
    work things out, figure it out, figure things out, figures things out, investigative mind, logical mind
    analytical mind, question assumptions, questions assumptions, challenge assumptions, solve a problem
    solves problems, improvise a fix, out of tricky, knotty problems, make sense of data, interpret evidence
    evidence-based decisions, sound decision, judgement calls, judgment calls, reasoned decisions, quick thinking
    quick-thinking, before you press, mess of numbers, find the story, what the client really, what they really need
    enjoy a puzzle, loves a puzzle, puzzle that, workable solutions, workable solution, draw conclusions
    draws conclusions, make decisions based, evidence to make, faults methodically, methodical about faults, five times
    ask the second, the second question, dig deeper, digs deeper, dig until, get under the, work backwards
    works backwards, from first principles, first principles, think on paper, find the cause, finds the cause
    find the reason, find the real, real problem, why it broke, why it happened, why it failed, why it went, hunch
    hunches, hypothesise, test hypotheses, test your hypothesis, run experiments, spot the pattern, spots the pattern
    spot patterns, spots patterns, spot trends, identify trends, identifies trends, turn data into, interrogate
    solve complex, solve difficult, solve hard, solve customers', hard nut, find ways round, find another way
    finds another way, navigate complex, step by step to the, diagnose step by step, can analyse, analyse data
    analyse problems, analyse information, weigh up evidence, weigh up options, weigh up risks, weigh up the
    {find*|work out|figure out|trace*|understand*} + {cause|fault|why|going on|wrong|reason|pattern*}
    {problem|problems|issue|issues|fault|faults|incident*|discrepanc*|query|queries} + {solve*|fix*|resolve*|find*|root|trace*|take*|own*|untangle*|sort*}
    {vague|hard|messy|complex|tricky|knotty|difficult|tough|ambiguous} + {question*|problem*|data|issue*|case*} + {solve*|answer*|pick|find*|break*|work out|untangle*|apart}
    {why} + {stuck|disagree*|fails|failed|broken|broke|slow|wrong|happen*|keeps|won't|doesn't}
    {fault*|breakdown*|leak*|bug*} + {find*|trac*|diagnos*|investigat*}
    {complex|conflicting|incomplete|messy} {information|data|situations|facts|requirements} + {analy*|make sense|dissect|interpret|navigate|sort|understand|decide|weigh}
    {solution*|answer*|way} + {find*|devise*|propose*|practical|creative|figure|work out}
    {problem*|issue*|fault*|cause|puzzle*|data|evidence|complex*} + {solve*|solving|diagnos*|analys*|resolve*|root|find*|trace*|investigat*|work out|figure|untangle|logical*|understand*|dissect}
    {find|finds|get to|trace|work out|works out|understand*|discover*} + {root|cause|why|what went wrong|bottom|solution*|fault*|what's wrong}
  `,
  hints: `
    sound judgement, analysis, evidence-based, judgement, judgment, puzzle*, puzzles, solution, solutions, resolving
    work out, figure out, big picture, solving, logic, investigating, obstacles, test ideas, diagnose, root of, logical
    data analysis, resolving problems, solver
  `,
  strengths: ['expertise', 'accomplishment'],
  shows: `
    figured out, worked out why, turns out, fixed the, solved, debugging
  `,
  against: [],
} satisfies Quality
