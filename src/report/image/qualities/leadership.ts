import type { Quality } from '../quality.ts'

export default {
  asks: `
    leadership, lead and coach, lead a team, leading a team, lead the team, leads a team, line manage*, manage a team
    managing a team, mentor*, coach a team, coaching a team, supervise staff, people management, inspire others
    motivate others, lead others, lead people, lead by example, leads by example, leading others, leading on
    taking the lead, takes the lead, line management, manage staff, manage people, managing people, managing staff
    supervisory, develop others, developing others, develop your team, develop people, bring on junior*, coaching
    coach others, coach junior*, head up, run a team, running a team, build a team, building a team, delegat*
    set direction, team leader, people manager, direct reports, bring on, run jobs, run projects, own the team
    set the tone, sets the tone, set an example, sets an example, role model, motivate, motivates, motivating
    motivate a team, develop talent, develop your people, grow people, grow the team, hire and, recruit and develop
    performance management, manage performance, appraisals, deputise, deputising, deputy, shift leader, team lead
    lead a team of, lead _ team, manage _ team, managing _ team, leading _ team, allocate work to, team of _ staff
    best out of, get the best out, deal with performance, run the pass, a team of, coach
    {manage|manages|managing|lead|leads|leading|supervise|mentor} + {team of|staff of|people|apprentices|juniors|volunteers|staff|colleagues|trainees|assistants}
    {train|trains|training|teach|guide} + {new starters|new staff|juniors|apprentices|younger colleagues|trainees}
  `,
  hints: `
    lead on, take the lead, from the front, head of, inspire, inspires, inspiring, empower*, lead the shift, leader
    leaders, leads, lead, oversee, supervise, supervision, supervisor, manage, manager, manages, managing, team of
    coach, coaches, trains, apprentices, juniors, direct report, in charge
  `,
  strengths: ['leadership'],
  shows: `
    my first team, i led, i chaired, mentoring, i coached, i organised, i organized, stepped up
  `,
  against: ['harassment', 'badmouthing'],
} satisfies Quality
