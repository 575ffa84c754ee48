import type { Quality } from '../quality.ts'

export default {
  asks: `
    self-directed, self-sufficient, unsupervised, minimal supervision, without supervision, work alone
    work independently, working independently, work on your own, own initiative, autonom*, hand-holding, hand holding
    manage your own, left to get on, get on with the job, get on with it, by yourself, self-managing, self-reliant
    self reliant, lone working, lone worker, lone-working, manage your time, your own time, little supervision
    minimum supervision, minimum of supervision, limited supervision, decide for yourself, own schedule, work on own
    on own initiative, self-employed, self employed, run your day, trust you to, trusts you to, trust people to
    your own hours, manage your own bookings, own bookings, remote-first, fully remote, self-discipline, self discipline
    self-disciplined, decide how, no micromanag*, micromanag*, without hand-holding, sole charge, sole responsibility
    work unsupervised, able to work unsupervised, plan your own day, plan your day, nobody stands, you decide
    decide how you, your own route, own route, your own day, own day, own van, plan your own, nobody will ask
    own caseload, your own caseload, without close supervision, with minimal direction, minimal guidance
    with little direction, little direction, self-organised, own your time, run your own, runs their own
    managing your own, work unaided, work autonomously, independently and, on their own initiative, self-management
    works independently, working alone, working on your own, ability to work independently, independent worker
    independent working, left to it, left to your own, left alone, place is yours, shift is yours, be the only
    the only one on, team of one, department of one, one-person, one-man, one-woman, self-reliance, self sufficient
    single-handed, single-handedly, unassisted, lone work, working solo, autonomy, autonomous, autonomously
    minimal direction, minimal oversight, little oversight, little guidance, limited guidance, far from help
    way from help, nobody to ask, no one to ask, no manager on, no manager there, be your own boss, own boss
    trusted to get on, trust you to get on, on your own most, on your own for, on your own a lot, be on your own
    mostly alone, largely alone, alone most, alone overnight, alone at night, happy alone, happy on your own
    comfortable alone, comfortable on your own, content with your own company, your own company, nearest colleague
    checks on you, check on you, checks up on you, checking on you, are the it department, close up on your own
    lock up on your own, open up on your own, without ringing the office, ring the office, decisions without, free hand
    a free hand, own company for, make your own decisions, makes own decisions, make decisions alone
    decides for themselves, think for yourself, thinks for themselves, run it yourself, manage yourself
    manages themselves, manage themselves, self managed, self-managed, organise their own, sets their own, your own boss
    own workload and, with little help, no supervision, no hand-holding, handholding, hold your hand, no one over
    look over your, over your shoulder, lone shift, lone shifts, lone-worker, solo, solo role, sole responsibility for
    sole charge of, sole chef, sole receptionist, standalone role, stand-alone role, only one in, by themselves
    on their own, on its own, without a manager, without backup, remote site, remote location, remote post
    days away from the office, hours away, own decisions without, freedom to decide, freedom to choose
    {plan*|set|choose|run|manage*|organise*} + {own route|own day|own diary|own hours|own time|own week|own jobs|own round}
    {nobody|no one|no-one|without} + {green|over your shoulder|chas*|stand*|supervis*|remind*}
    {alone|yourself|solo|on your own} + {work*|night*|site*|drive*|most*|largely|trust*|comfortable|happy}
    {run|plan|arrange|manage|organise|set} + {own days|own hours|own diary|own route|own week|your week|your days}
    {nobody|no one|we don't|don't} + {counts hours|count hours|clock|micromanage}
    {nobody|no one|no|without a} + {duty manager|line manager|supervisor|boss|foreman} + {until|on|there|around|looking|over}
    {you'd be|you'll be|you will be|you are} _ {on your own|alone|by yourself|the only}
    {only|sole} {porter|engineer|developer|nurse|officer|ranger|driver|employee|administrator|technician|member of staff|person on|data|designer|lawyer|accountant|carer}
    {alone|unsupervised|independently|autonom*|by yourself|single-handed|solo|on your own} + {work*|most of|trust*|comfortable|shift*|decide|decision*|manage*|run|without|minimal|little|happy|responsib*|able}
    {alone|on your own|by yourself|unsupervised|solo} + {comfortable|happy|able|work*|trust*|much of|most of|left|confident}
    {little|minimal|no|without|limited} {supervision|direction|guidance|oversight|hand-holding|instruction|management}
  `,
  hints: `
    own workload, independently, on your own, manage own, own time, freelance, run your own, make decisions
    plan your own, work remotely, unaided, without waiting for, set your own, chair rent, alone, yourself, remote
    remotely, autonomous, your day, self, own van, route
  `,
  strengths: ['accomplishment'],
  shows: `
    on my own, taught myself, i built
  `,
  against: ['attitude'],
} satisfies Quality
