import type { Quality } from '../quality.ts'

export default {
  asks: `
    organi*e and priori*, manage* multiple, manage* several, manage* competing, meet deadlines, meeting deadlines
    administrative skills, order and method, structured approach, well organised, well organized, well-organised
    well-organized, organisational skills, organizational skills, organisation skills, prioriti*e, time management
    multitask*, multi-task*, planning skills, juggle several, several projects, juggl*, manage own time
    manage your time, keep* track, rota planning, event planning, project planning, project plan, organised, organized
    self-organised, prioritise, prioritize, prioritising, prioritizing, manage a caseload, manage your own workload
    manage workload, managing workload, manage your workload, many things at once, more than one thing, keep track of
    on top of things, on time and on budget, budget management, meets deadlines, work to deadlines, working to deadlines
    statutory deadlines, conflicting deadlines, competing deadlines, competing demands, conflicting priorities
    competing priorities, plan ahead, plans ahead, plan and organise, plan and organize, plan your day, diary management
    manage diaries, manage the diary, office management, filing system, allocating work, running to time, manage a patch
    manage a queue, manage bookings, managing bookings, run events, event management, well-planned, plan events
    keep the list, manage the calendar, manage the rota, write rotas, rostering, good planning, sound planning
    strong planning, diaris*, diarise, calendar in order, content calendar, keep* _ moving, organising, organisers
    organizing, organizer, organisational, organizational, good organisation, planning and organisation
    organisation and planning, highly organised, highly organized, plan your work, planning your, plan and manage
    planning and coordinating, plan and coordinate, plan and prioritise, keep* on top of, multiple priorities
    multiple projects, multiple tasks, several tasks at once, competing tasks, concurrent, simultaneously
    tracks deadlines, deadline-driven, to deadline, hit deadlines, manage your own diary, manage your diary
    manage your calendar, keep things running, runs smoothly, run smoothly, smooth running, good administrator
    strong administrator, administration skills, coordinate multiple, plan your own work, plan your own time
    plan your own workload, plan your own visits, loose ends, book and rebook, keeps several, balls in the air
    spinning plates, many plates, in flight at once, on the go at once, system for the, deciding what matters
    decide what matters, what matters most, what matters today, what matters first, what can wait, first things first
    what comes first, build a rhythm, out of chaos, run on rails, keep the show, keep the wheels, plan and sequence
    sequence the, backlog in order, rota that works, falls through the cracks, fall through the cracks
    slip through the cracks, slips through, nothing slips, nothing gets lost, drop a ball, drop the ball, drops a ball
    tight ship, good with deadlines, organised and, organised person, plan your week, plan your shift, planning ability
    planning and organising, organising and planning, organising events, organise events, organise your time
    organise yourself, organising skills, in good order, keep things in order, keep everything in order
    makes things run, makes the whole thing run, keep the office running, keep the place running, coordinate events
    coordinate projects, coordinate meetings, coordinate several, structured way, methodical approach to, stay organised
    staying organised, keep organised, work to a plan, project management, manage time, manage your workload and
    own workload, orderly mind, orderly desk, plan projects, plan events and, time-management, time management skills
    busy workload, a busy workload, heavy workload well, what has to be ready, everything in its, make a list
    makes a list, makes lists, list maker, list-maker, several deadlines, falls between, between two chairs
    keep the diary, keep the calendar, keep the filing, keep the books in order, keep the schedule, keep the plan
    run the calendar, run the schedule, run the office, runs the office, arrange travel, arranges travel
    arrange meetings, book travel, plan and coordinate events, coordinate events and, organised mind, organised way
    organized and, organized person, organises, organise events and, organise people, organise meetings, organise time
    organise training, organise volunteers, plans carefully, plan carefully, plan lessons well, plan several
    forward planning, forward plan, work planning, schedule of visits, juggling, juggles, juggle, handle several
    handles several, handle multiple, handles multiple, multiple deadlines, tight timetable, workload management
    manage priorities, manages priorities, priorities straight, set priorities, sets priorities, know your priorities
    sense of priority, work out what's urgent, what's urgent, urgent first, most urgent
    {manage|manages|managing|keep|keeps|run|runs} _ {calendar|diary|diaries|rota|rotas|schedule|projects|bookings|inbox|queue|tickets|deadlines|caseload|orders}
    {month|week|review|visit|report*|fund*|file*} + {deadline*|timescale*|calendar*|on schedule|each with}
    {meet|meets|keep|keeps|hit|hits|miss|misses|never miss} + {cut-off|deadline*|due date*|dates|submission*}
    {dozen*|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred*|several|many|multiple} + {files|cases|matters|projects|orders|events|bookings|clients} + {own|once|time|run|carry|manage|moving|track}
    {track*|meet*|manag*|hit*|keep*|work*} + {deadline*|deliverable*|timeline*|due date*}
    {stay*|keep*} + {on top of} + {inbox|workload|paperwork|admin|several|deadlines|diary|everything|emails}
    {plan*|schedul*|prioriti*|coordinat*|co-ordinat*|arrang*} + {visits|workload|referrals|meetings|travel|movement*|appointments|events|volunteers}
    {programme|project*|caseload|schedule} + {on track|on time|running}
    {handed in|submit*|file*|deliver*|ready|set} + {on the date|by the deadline|on time|by the due|before the deadline|early}
    {live|open|active} {files|cases|matters|projects|orders} + {moving|once|keep*|track|know what}
    {file*|matter*|order*|project*|paperwork|strand*} + {moving|on track|in order|straight}
    {several|many|multiple|dozen|six|ten|twenty|thirty|forty|fifty} + {streams|strands|threads|workstreams|feeds|requests|things|suppliers|diaries|priorities|deadlines} + {once|track|juggl*|manag*|flight|moving|keep*}
    {calendar*|checklist*|tracker*|rota|rotas|diary|diaries|backlog|schedule*} + {keep*|build*|make*|run*|manag*|order|own|maintain*|draw up|set up|works}
    {decide*|know*|judge*} + {what comes first|what can wait|what matters|most urgent|urgent and}
    {several|many|multiple|dozen*|twenty|thirty|forty|fifty|competing|different} + {deadline*|priorit*|project*|diaries|tasks|cases|files|streams|jobs} + {once|juggl*|manag*|track|moving|keep*|handle*|same time|balanc*}
  `,
  hints: `
    caseload, scheduling, workload, planning and, coordinate, deadlines, deadline, timescales, timetable, calendar
    calendars, diary, competing, coordinat*, co-ordinat*, logistics, structured, systematic, organise, organize
    priorities, on budget, own bookings, coordinating, coordination, schedule, schedules, rotas, on track, in parallel
    checklists, prioritise, prioritize, planning, administration, juggling
  `,
  strengths: ['leadership'],
  shows: `
    planned, checklist, spreadsheet, i organised, i organized, schedule
  `,
  against: [],
} satisfies Quality
