/** Taking decisions and setting up order for others: rota, scheme, committee, process, safety stop, crisis handling. */
export default `
  set up a rota, made the rota, the rota, drew up, drew up the, drew up a, started a scheme, started a group, started a club,
  started a network, started an initiative, brought in a, instituted, launched a scheme, put in place, put a plan, laid out a plan,
  plan of action, action plan, set the strategy, vision for, set the tone, set the pace, set expectations, set clear, set goals,
  set targets, split the work, split us into, divided the, allocated, handed out jobs, gave everyone a job, gave everyone a role,
  called a meeting, called everyone, called the team together, held a meeting, hold a meeting, stand ups, daily huddle, briefing,
  gave the briefing, debrief, debriefed, toolbox talks, team talk, decided to stop, made the call, made the decision, tough call,
  hard call, hard decision, tough decision, difficult decision, had to decide, my decision, it was my call, pulled the plug,
  stopped the job, stopped the line, stopped work, stop work, called it off, called a halt, evacuated the, got everyone out,
  got everyone home, got everybody home, everyone safe, kept everyone, kept the team, kept the crew, kept my team, kept morale,
  head count, headcount, during the outage, during the flood, during the strike, through the merger, through the pandemic, through covid,
  through lockdown, turnaround, restructured, reorganised, changed the process, changed how we, changed the rule, changed our,
  cut meetings, scrapped the, negotiated with, negotiated a, mediated, resolved the dispute, settled the dispute, brokered, represented,
  represent the, spoke for, spoke on behalf, on behalf of, took the budget, budget of, signed off the, oversaw the budget
`
