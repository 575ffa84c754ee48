import type { Quality } from '../quality.ts'

export default {
  asks: `
    organi*e and priori*, own diary, manage* multiple, manage* several, manage* competing, meet deadlines
    meeting deadlines, administrative skills, side by side, order and method, structured approach, well organised
    well organized, well-organised, well-organized, organisational skills, organizational skills, organisation skills
    prioriti*e, time management, multitask*, multi-task*, planning skills, juggle several, several projects, organis*
    organiz*, priorit*, planner, diaries, juggl*, manage own time, manage your time, keep* track, rota planning
    event planning, project planning, project plan, in order, orderly, organised, organized, organiser, self-organised
    prioritise, prioritize, prioritising, prioritizing, manage a caseload, manage your own workload, manage workload
    managing workload, manage your workload, several requests, several things, many things at once
    more than one thing, keep track of, on top of things, stay on top, stays on top, to-do list, on time and on budget
    budgets and, budget management, meets deadlines, work to deadlines, working to deadlines, statutory deadlines
    conflicting deadlines, competing deadlines, competing demands, conflicting priorities, competing priorities
    plan ahead, plans ahead, plan and organise, plan and organize, plan your day, diary management, manage diaries
    manage the diary, office management, filing system, methodical and, allocate work, allocating work
    running to time, on schedule, to schedule, busy calendar, queue of, manage a patch, manage a queue
    manage bookings, managing bookings, run events, event management, well-planned, plan events, keep the list
    manage the calendar, manage the rota, write rotas, rostering, stock control, good planning, sound planning
    strong planning
    {manage|manages|managing|keep|keeps|run|runs} _ {calendar|diary|diaries|rota|rotas|schedule|projects|bookings|inbox|queue|tickets|deadlines|caseload|orders}
    {month|week|review|visit|report*|fund*|file*} + {deadline*|timescale*|calendar*|on schedule|each with}
  `,
  hints: `
    caseload, scheduling, workload, planning and, project management, coordinate, plan, plans, planning, deadlines
    deadline, timescales, timetable, calendar, calendars, diary, several, multiple, competing, administration
    administrative, coordinat*, co-ordinat*, logistics, tidy, structured, systematic, efficient, efficiently
    efficiency, paperwork, filing, organise, organize, priorities, on budget, plan your own, own bookings
    coordinating, coordination, coordinator, arrange, arranging, schedule, schedules, scheduled, rotas
  `,
  strengths: ['leadership'],
  shows: `
    planned, checklist, spreadsheet, i organised, i organized, schedule
  `,
  against: [],
} satisfies Quality
