import type { Quality } from '../quality.ts'

export default {
  asks: `
    no playbook, get things done, gets things done, make things happen, makes things happen, drive change
    driven person, spot opportunit*, first hire, self-driven, resourceful*, think on your feet, self-starter*
    self starter*, proactive*, initiative, self-motivated, highly motivated, entrepreneurial, go-getter
    hands-on attitude, take ownership, sense of ownership, bias for action, take* responsibility, takes charge
    take charge, own* it, own* your work, own* the outcome, spot problems, spots problems, see a problem
    see something broken, fix it, without being asked, without being told, one step ahead, step ahead, think ahead
    thinks ahead, get stuck in, gets stuck in, roll up your sleeves, rolls up their sleeves, drive and, from zero
    zero to, start something, started something, pioneering, opportunity to shape, shape the role, make it your own
    make the role your own, doesn't wait, don't wait, do not wait, not wait to be told, take risks, self motivated
    propose improvements, suggest improvements, continuous improvement, take initiative, takes initiative
    use your initiative, using your initiative, show initiative, shows initiative, self-starting, get up and go
    go-ahead, drive forward, drives forward, lead from where, stand up for, find stories, find opportunities
    spot opportunities, seek out, seeks out, look for ways, looks for ways, finds ways, find a way, finds a way
    makes an impact, make your mark, ideas into action, turn ideas, act like an owner, think like an owner
    owner's mindset, owner mentality, ownership of, take ownership of, build something, build things
    start-up mentality, startup mentality, entrepreneur*, accountable for, proactively, proactive, self-motivation
    set your own goals, sets your own goals, waiting for permission, ask forgiveness, without permission
    start projects, starts projects, started projects, drive to, real drive, get-up-and-go, own ideas into
    willing to try, try new things, try things, makes it happen, make it happen, comes up with, propose, proposes
    suggest improvement, suggests better, nobody will give you, give you a spec, figure stuff, ship before, before it's
    before it rains, own the, founding, tell us what
    {nobody|no one|not|don't|doesn't|without} + {tell you|told|asked|wait|waiting} + {what to do|instructions|brief|direction|permission|fix}
    {see|spot|notice} + {broken|problem|problems|wrong|gap|gaps} + {fix|fixes|solve|sort|act|say|fill}
    {nobody|no one|no-one|not|don't|won't} + {spec|hand*|tell you|leads here|chase you|to-do|instructions|show you how|manual}
    {think*|plan*} + {ahead|one step|next step|two steps}
    {say so|speak up|tell us} + {better|wrong|broken|improve*|different*}
  `,
  hints: `
    ambitious, ambition, hungry, ownership, speak up, anticipat*, driven, drive, dynamic, from scratch, build from
    pioneer, bold, take action, motivated, find ways, make an impact, responsible for your own, devise and, develop new
    suggesting better, figure out, ship, build, building, start, starting, launch, improve, ideas, idea, ahead, suggest
    better way
  `,
  strengths: ['accomplishment'],
  shows: `
    side project, i started, i founded, i set up, launched
  `,
  against: ['attitude'],
} satisfies Quality
