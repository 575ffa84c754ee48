import type { Quality } from '../quality.ts'

export default {
  asks: `
    organi*e and priori*, own diary, manage* multiple, manage* several, manage* competing, meet deadlines
    meeting deadlines, administrative skills, order and method, structured approach, well organised, well organized
    well-organised, well-organized, organisational skills, organizational skills, organisation skills, prioriti*e
    time management, multitask*, multi-task*, planning skills, juggle several, several projects, planner, diaries
    juggl*, manage own time, manage your time, keep* track, rota planning, event planning, project planning
    project plan, in order, orderly, organised, organized, organiser, self-organised, prioritise, prioritize
    prioritising, prioritizing, manage a caseload, manage your own workload, manage workload, managing workload
    manage your workload, several requests, several things, many things at once, more than one thing, keep track of
    on top of things, to-do list, on time and on budget, budget management, meets deadlines, work to deadlines
    working to deadlines, statutory deadlines, conflicting deadlines, competing deadlines, competing demands
    conflicting priorities, competing priorities, plan ahead, plans ahead, plan and organise, plan and organize
    plan your day, diary management, manage diaries, manage the diary, office management, filing system, methodical and
    allocating work, running to time, on schedule, to schedule, manage a patch, manage a queue, manage bookings
    managing bookings, run events, event management, well-planned, plan events, keep the list, manage the calendar
    manage the rota, write rotas, rostering, stock control, good planning, sound planning, strong planning, diaris*
    diarise, calendar in order, content calendar, keep* _ moving, from beginning to end, month end, year-end, organise
    organising, organisers, organize, organizing, organizer, organisational, organizational, good organisation
    planning and organisation, organisation and planning, highly organised, highly organized, plan your work
    planning your, plan and manage, planning and coordinating, plan and coordinate, plan and prioritise
    keep* on top of, multiple priorities, multiple projects, multiple tasks, several tasks at once, competing tasks
    concurrent, simultaneously, tracks deadlines, deadline-driven, to deadline, hit deadlines, manage your own diary
    manage your diary, manage your calendar, keep things running, runs smoothly, run smoothly, smooth running
    logistics and, good administrator, strong administrator, admin skills, administration skills, scheduling and
    coordinate multiple, plan your own work, plan your own time, plan your own workload, plan your own visits, calendar
    planning, on track, coordinate, coordinates, coordinating, loose ends, book and rebook, keeps several, dropping one
    balls in the air, spinning plates, many plates
    {manage|manages|managing|keep|keeps|run|runs} _ {calendar|diary|diaries|rota|rotas|schedule|projects|bookings|inbox|queue|tickets|deadlines|caseload|orders}
    {month|week|review|visit|report*|fund*|file*} + {deadline*|timescale*|calendar*|on schedule|each with}
    {meet|meets|keep|keeps|hit|hits|miss|misses|never miss} + {cut-off|deadline*|due date*|dates|submission*}
    {dozen*|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred*|several|many|multiple} + {files|cases|matters|projects|orders|events|bookings|clients} + {own|once|time|run|carry|manage|moving|track}
    {file*|case*|order*|project*|paperwork} + {moving|on track|up to date|up-to-date|in order|straight}
    {track*|meet*|manag*|hit*|keep*|work*} + {deadline*|deliverable*|timeline*|due date*}
    {stay*|keep*} + {on top of} + {inbox|workload|paperwork|admin|several|deadlines|diary|everything|emails}
    {plan*|schedul*|prioriti*|coordinat*|co-ordinat*|arrang*} + {visits|workload|referrals|meetings|travel|movement*|appointments|events|volunteers}
    {programme|project*|caseload|schedule} + {on track|on time|running}
    {handed in|submit*|file*|deliver*|ready|set} + {on the date|by the deadline|on time|by the due|before the deadline|early}
  `,
  hints: `
    caseload, scheduling, workload, planning and, coordinate, plan, plans, planning, deadlines, deadline, timescales
    timetable, calendar, calendars, diary, several, multiple, competing, administration, administrative, coordinat*
    co-ordinat*, logistics, tidy, structured, systematic, efficient, efficiently, efficiency, paperwork, filing
    organise, organize, priorities, on budget, plan your own, own bookings, coordinating, coordination, arrange
    arranging, schedule, schedules, scheduled, rotas, on track, files, projects, in parallel, checklists, prioritise
    prioritize
  `,
  strengths: ['leadership'],
  shows: `
    planned, checklist, spreadsheet, i organised, i organized, schedule
  `,
  against: [],
} satisfies Quality
