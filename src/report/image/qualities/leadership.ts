import type { Quality } from '../quality.ts'

export default {
  asks: `
    lead and coach, lead a team, leading a team, lead the team, leads a team, line manage*, manage a team
    managing a team, mentor*, coach a team, coaching a team, supervise staff, people management, inspire others
    motivate others, lead others, lead people, lead by example, leads by example, leading others, taking the lead
    takes the lead, line management, manage staff, manage people, managing people, managing staff, supervisory
    develop others, developing others, develop your team, bring on junior*, coach others, coach junior*, run a team
    running a team, build a team, building a team, set direction, team leader, people manager, direct reports, run jobs
    run projects, sets the tone, set an example, sets an example, role model, motivates, motivating, motivate a team
    develop talent, develop your people, grow people, grow the team, recruit and develop, performance management
    manage performance, appraisals, deputise, deputising, shift leader, team lead, lead a team of, lead _ team
    manage _ team, managing _ team, leading _ team, allocate work to, team of _ staff, best out of, get the best out
    deal with performance, run the pass, supervising staff, supervising junior*, supervision of staff, lead and motivate
    lead and inspire, lead pre-shift, lead a shift, run the floor, run the shift, leads the shift, run shifts
    team leadership, leading teams, managing teams, manages a team, manage the team, coach and mentor
    coaching and mentoring, coaching of, mentoring of, supporting junior, train and develop, training and developing
    leadership skills, leadership experience, leadership qualities, show leadership, strong leadership, natural leader
    provide leadership, clinical leadership, inspirational leadership, leadership of, deputy manager, teach a first-year
    bring on apprentices, delegate, delegates, delegating, duty roster, second in command, bring people with you
    report to you, reports to you, set the standard, sets the standard, answer for your team, look after a team
    looking after a team, people reporting, reporting to you, reports to bring, bring on a deputy, deputy to bring
    run a crew, run the crew, runs the crew, saturday crew, reviews and recruitment, hire and, rota reviews
    looking to you, set the tone, hold people to account, holds people to account, holding people to account
    awkward conversation, awkward conversations, allocate the work, allocates the work, allocate work, allocating jobs
    share out the work, room to make mistakes, grow others, growing people, bring people on, brings people on
    bring out the best, bring others along, take people with you, takes people with you, people will follow
    others follow, worth following, first among, in charge when, in charge of, takes charge of, head of department
    foreman, forewoman, charge hand, chargehand, charge nurse, leading the team, leading a small, coaching, coach your
    coach the, mentoring, supervision of, supervise the, supervise two, supervise three, supervise a team, supervises a
    train your team, train the team, build the team, building the team, build and lead
    {train|trains|training|teach|guide} + {new starters|new staff|juniors|apprentices|younger colleagues|trainees}
    {teach*|train*|bring on|show} + {first-year|apprentice*|junior*|new starter*|new volunteers|younger}
    {manage|manages|managing|lead|leads|leading|supervise|supervises|supervising|mentor|oversee|oversees|overseeing} + {team of|staff of|apprentices|juniors|volunteers|staff|colleagues|trainees|assistants|the team|a team}
    {supervis*|coach*|mentor*|manage*|lead*|line-manag*|oversee*|direct*|in charge of|take charge of} + {assistant*|national staff|junior*|band 4|band 3|apprentice*|trainee*|direct reports|volunteers|technicians|nurses|pharmacists|cooks|chefs|cleaners|drivers|operatives|officers|advisers|advisors|intern|interns|employees|porters|carers|teachers|clerks|stewards|instructors}
    {look after|looking after|responsible for|in charge of} + {volunteers|staff of|team of|crew of|your team}
    {in charge of|take charge of|run} _ {dispensary|ward|kitchen|shift|floor|department|section|branch|depot|night shift|shop floor}
    {recruit*|hire*|find} + {train*|coach*|develop*|thank*|manage*} + {volunteers|staff|team|people|them}
    {two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|ninety} {people|staff|nurses|cooks|chefs|engineers|reports|direct reports|technicians|volunteers|apprentices|carers|drivers|officers|juniors|analysts|pharmacists} + {lead*|manage*|supervis*|report*|look* after|line|run|team|charge|under you}
    {lead*|manage|manages|managing|supervis*|coach*|mentor*|motivat*|inspir*} + {a team|the team|your team|staff|apprentice*|junior*|volunteers|trainee*|others|assistant*|a crew|the crew}
    {team|staff|apprentice*|volunteer*|junior*|crew|trainee*} + {supervis*|lead|leading|manage|managing|coach*|mentor*|train them|bring on|develop*|motivat*|appraisal*|rota and|roster and}
  `,
  hints: `
    lead on, take the lead, from the front, inspire, inspires, inspiring, empower*, lead the shift, leader, leaders
    leads, lead, oversee, supervise, supervisor, managing, team of, coach, coaches, trains, apprentices, juniors
    direct report, in charge
  `,
  strengths: ['leadership'],
  shows: `
    my first team, i led, i chaired, mentoring, i coached, i organised, i organized, stepped up
  `,
  against: ['harassment', 'badmouthing'],
} satisfies Quality
