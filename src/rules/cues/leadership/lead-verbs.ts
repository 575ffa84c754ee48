/** Verbs of leading and running: led, chaired, captained, managed, headed, coordinated, organised for others. */
export default `
  led, lead a team, i lead, %lead a, leading a team, leading the team, led a team, led the team, led by example, lead by example,
  lead from the front, led the project, led the response, led our, led the charge, heading up, headed up, head up, headed the,
  spearheaded, %chair, chaired, chaired the, chairing the, co chaired, captained, captaining, skippered, skippering, managed a team,
  manage a team, managing a team, managing people, managed 0, i manage, line manage, line managing, line managed, supervised, supervise,
  supervising, oversaw, oversee, overseeing, ran the, ran a team, run a team, running a team, run a crew, running a crew, ran the shift,
  run the shift, ran the floor, ran the kitchen, ran the pass, ran the ward, running the show, in charge of, was in charge, put in charge,
  left in charge, took charge, took charge of, took the lead, taking the lead, took over as, took over the, took over a team,
  took the reins, took the helm, at the helm, stepped up, stepped up as, stepped in, stepping up, step up, acting manager, acting up as,
  acting head, %coordinate, coordinated the, coordinating the, co ordinated, organised the team, organized the team, organised the rota,
  organised cover, marshalled, marshalled the, mobilised, mobilized, rallied the, rallied everyone, directing a, conducted the,
  orchestrated, steered the, guided the, guided our, headed a team, commanded, built a team, built the team, building a team,
  grew the team, grew a team, turned the team around, responsibility for, accountable for, answerable for, looked after a team,
  look after a team, under my command, under my watch, on my watch, report to me, reports to me, reported to me, reporting to me,
  direct reports, direct report, my reports, 0 direct reports, 0 people under me, team of 0, crew of 0, staff of 0, gang of 0, squad of 0,
  department of 0, branch of 0, 0 staff, 0 volunteers under, 0 engineers, 0 nurses, 0 technicians
`
