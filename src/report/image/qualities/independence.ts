import type { Quality } from '../quality.ts'

export default {
  asks: `
    self-directed, self-sufficient, trusted to, unsupervised, minimal supervision, without supervision, work alone
    work independently, working independently, work on your own, own initiative, autonom*, hand-holding, hand holding
    organise your own, organize your own, manage your own, left to get on, get on with the job, get on with it
    by yourself, own judgement, own judgment, self-managing, self-reliant, self reliant, remotely and, lone working
    lone worker, lone-working, manage your time, your own time, little supervision, minimum supervision
    minimum of supervision, limited supervision, own decisions, decide for yourself, own schedule, work on own
    on own initiative, self-employed, self employed, own clients, run your day, trust you to, trusts you to
    trust people to, freedom to, freedom and, your own hours, manage your own bookings, own bookings, work from home
    remote-first, fully remote, self-discipline, self discipline, self-disciplined, decide how, no micromanag*
    micromanag*, without hand-holding, sole charge, sole responsibility, alone in, work unsupervised
    able to work unsupervised, plan your own day, plan your day, nobody stands, alone from, you decide, decide how you
    how you spend, your own route, own route, your own day, own day, own van, plan your own, no office
    there is no office, nobody will ask, remote within
    {plan*|set|choose|run|manage*|organise*} + {own route|own day|own diary|own hours|own time|own week|own jobs|own round}
    {nobody|no one|no-one|without} + {watch*|check*|green|over your shoulder|chas*|stand*|supervis*|remind*}
    {alone|yourself|solo|on your own} + {work*|night*|site*|drive*|most*|largely|trust*|comfortable|happy}
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
