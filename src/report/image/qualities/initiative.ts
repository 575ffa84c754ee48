import type { Quality } from '../quality.ts'

export default {
  asks: `
    no playbook, get things done, gets things done, make things happen, makes things happen, drive change, driven person
    spot opportunit*, first hire, self-driven, resourceful*, think on your feet, self-starter*, self starter*
    proactive*, initiative, self-motivated, highly motivated, entrepreneurial, go-getter, hands-on attitude
    take ownership, sense of ownership, bias for action, take* responsibility, own* your work, own* the outcome
    spot problems, spots problems, see a problem, see something broken, without being asked, without being told
    one step ahead, step ahead, think ahead, thinks ahead, get stuck in, gets stuck in, roll up your sleeves
    rolls up their sleeves, from zero, started something, pioneering, opportunity to shape, shape the role
    make it your own, make the role your own, do not wait, not wait to be told, take risks, self motivated
    propose improvements, suggest improvements, continuous improvement, take initiative, takes initiative
    use your initiative, using your initiative, show initiative, shows initiative, self-starting, get up and go
    go-ahead, drive forward, drives forward, stand up for, spot opportunities, look for ways, looks for ways, finds ways
    find a way, finds a way, make your mark, ideas into action, turn ideas, act like an owner, think like an owner
    owner's mindset, owner mentality, ownership of, take ownership of, startup mentality, entrepreneur*, proactively
    proactive, self-motivation, set your own goals, sets your own goals, waiting for permission, ask forgiveness
    without permission, start projects, starts projects, started projects, real drive, get-up-and-go, own ideas into
    willing to try, try new things, makes it happen, make it happen, comes up with, suggest improvement, suggests better
    nobody will give you, give you a spec, figure stuff, ship before, before it's, before it rains
    hits the ground running, hit the ground running, biased to action, bias to action, action-oriented, scrappy
    without waiting, self-directed and, identify opportunities, identifies opportunities, identify improvements
    suggest ideas, own initiative, problem before, spot what, needs doing, takes the lead, confident to act
    act on your own, drive improvements, drive improvement, find better ways, better ways of, get on and, don't wait for
    do not wait for, not waiting for, without prompting, without being prompted, without being chased, off your own bat
    own bat, own steam, under your own steam, wait to be asked, wait to be told, wait for a brief, without waiting for
    act like it's, as if it were your own, as if it was your own, like it's your, treat it as your own, you just do
    go looking for, goes looking for, go out looking, goes out looking, go out and find, goes out and finds, hunt down
    knock on doors, find your own, build it yourself, set it up yourself, fix it yourself, sort it yourself
    do it yourself, see what's missing, first to notice, first to have noticed, first to spot, first to act, run with it
    takes it and runs, needs no chasing, need no chasing, needs no telling, don't need chasing, blank sheet, empty page
    leave it better, leaves things better, make things better, help shape, your own stories, pitch your own
    self-propelled, self propelled, put your own stamp, on your initiative, take the initiative, uses their initiative
    showing initiative, have initiative, new business yourself, make it your business, step over it, walk past
    walks past, walk past a, don't wait, won't wait, pick it up, trying it on, have started something, started your own
    side project, side projects, isn't anyone's job, nobody's job, isn't my job, suggests improvements, find the work
    finds work, find work to do, finds jobs, looks for work, no process yet, write the process, from a standing start
    first of its kind, first in the role, brand new role, blank canvas, take it from there, own their work
    own your area, own projects end, own the whole, own the problem, take it on, takes it on, take things on
    takes things on, step forward, steps forward, see what needs, sees what needs, know what needs, needs to be done
    what needs doing, gets on with, just get on, get it done, gets it done, get stuff done, gets stuff done, doer
    a doer, doers, make it work, makes it work, make something of, makes things better, always looking to improve
    looking to improve, ideas and act, act on them, ideas and make, think up and, forward-thinking, forward thinking
    hustle, hustler, tenacious self, motivated self, self-motivated and, driven individual, enterprising, go the extra
    above your pay
    {nobody|no one|not|don't|doesn't|without} + {tell you|told|asked|wait|waiting} + {what to do|instructions|brief|direction|permission|fix}
    {see|spot|notice} + {broken|problem|problems|wrong|gap|gaps} + {fix|fixes|solve|sort|act|say|fill}
    {nobody|no one|no-one|not|don't|won't} + {spec|hand*|tell you|leads here|chase you|to-do|instructions|show you how|manual}
    {think*|plan*} + {ahead|one step|next step|two steps}
    {say so|speak up|tell us} + {better|wrong|broken|improve*|different*}
    {go|goes|going} + {and find|find the|looking for problems}
    {spot*|see*|notice*|find*} + {needs doing|need doing|thing that hurts|what's needed|what is needed|done before}
    {nobody|no one|no-one|not|don't|won't|never} + {tell you to|tells you to|ask you to|asked to|remind you|push you|wait for|waits for|waiting for}
    {see|sees|spot|spots|notice|notices} + {missing|gap|gaps|needs doing|need doing|needs fixing|a better way} + {yourself|set|fix*|do|build|act|fill*|make}
    {start*|build*|create*|set up|set it up} _ {from scratch|from nothing|from zero|from the ground up}
    {see*|spot*|notice*|find*|identify*} + {needs|problem*|gap*|opportunit*|missing|improve*|better way*|broken} + {fix*|act*|do|set|start*|sort*|yourself|without|solve*|make|suggest*|build|fill*}
  `,
  hints: `
    ambitious, ambition, hungry, ownership, speak up, anticipat*, driven, drive, dynamic, from scratch, build from
    pioneer, bold, take action, motivated, find ways, make an impact, responsible for your own, devise and, develop new
    suggesting better, figure out, ship
  `,
  strengths: ['accomplishment'],
  shows: `
    side project, i started, i founded, i set up, launched
  `,
  against: ['attitude'],
} satisfies Quality
