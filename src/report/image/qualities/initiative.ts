import type { Quality } from '../quality.ts'

export default {
  asks: `
    no playbook, get things done, gets things done, make things happen, makes things happen, drive change
    driven person, spot opportunit*, first hire, self-driven, resourceful*, think on your feet, self-starter*
    self starter*, proactive*, initiative, self-motivated, highly motivated, entrepreneurial, go-getter
    hands-on attitude, take ownership, sense of ownership, bias for action, take* responsibility, takes charge
    take charge, own* it, own* your work, own* the outcome, spot problems, spots problems, see a problem
    see something broken, without being asked, without being told, one step ahead, step ahead, think ahead
    thinks ahead, get stuck in, gets stuck in, roll up your sleeves, rolls up their sleeves, from zero, start something
    started something, pioneering, opportunity to shape, shape the role, make it your own, make the role your own
    do not wait, not wait to be told, take risks, self motivated, propose improvements, suggest improvements
    continuous improvement, take initiative, takes initiative, use your initiative, using your initiative
    show initiative, shows initiative, self-starting, get up and go, go-ahead, drive forward, drives forward
    stand up for, find opportunities, spot opportunities, look for ways, looks for ways, finds ways, find a way
    finds a way, make your mark, ideas into action, turn ideas, act like an owner, think like an owner, owner's mindset
    owner mentality, ownership of, take ownership of, build something, build things, start-up mentality
    startup mentality, entrepreneur*, proactively, proactive, self-motivation, set your own goals, sets your own goals
    waiting for permission, ask forgiveness, without permission, start projects, starts projects, started projects
    real drive, get-up-and-go, own ideas into, willing to try, try new things, try things, makes it happen
    make it happen, comes up with, suggest improvement, suggests better, nobody will give you, give you a spec
    figure stuff, ship before, before it's, before it rains, hits the ground running, hit the ground running
    biased to action, bias to action, action-oriented, scrappy, without waiting, self-directed and
    identify opportunities, identifies opportunities, identify improvements, suggest ideas, own initiative
    problem before, spots what, spot what, needs doing, takes the lead, confident to act, act on your own
    drive improvements, drive improvement, make improvements, improve how, find better ways, better ways of, get on and
    don't wait for, do not wait for, not waiting for, without prompting, without being prompted, without being chased
    {nobody|no one|not|don't|doesn't|without} + {tell you|told|asked|wait|waiting} + {what to do|instructions|brief|direction|permission|fix}
    {see|spot|notice} + {broken|problem|problems|wrong|gap|gaps} + {fix|fixes|solve|sort|act|say|fill}
    {nobody|no one|no-one|not|don't|won't} + {spec|hand*|tell you|leads here|chase you|to-do|instructions|show you how|manual}
    {think*|plan*} + {ahead|one step|next step|two steps}
    {say so|speak up|tell us} + {better|wrong|broken|improve*|different*}
    {go|goes|going} + {and find|find the|looking for problems}
    {spot*|see*|notice*|find*} + {needs doing|need doing|thing that hurts|what's needed|what is needed|done before}
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
