/** Signs that a post is about paid work or study one is due to do. */
export default `
  @attitude-worktime, my job, this job, new job, the job, my shift, shift, shifts, my rota, the rota, rota, my boss, the boss, boss, my manager, the manager, manager, my supervisor, supervisor, gaffer, line manager, dispatcher, dispatch, customers, customer, patients, patient, clients, client, colleagues, coworkers, co workers, my team, the office, office, the ward, the warehouse, the depot, the shop, the store, the kitchen, the site, the van, the till, on call, on duty, staff training, training, meeting, meetings, standup, handover, briefing, deadline, report, reports, emails, tickets, deliveries, delivery, parcels, leaflets, orders, lesson plans, marking, night shift, nights, payday, overtime, timesheet, probation, promotion, pay rise, wage, wages, salary, group project, dissertation, coursework, lectures, internship, placement, apprenticeship, employee, employed, hired, working, work, clocked, clock
`
  .trim()
  .split(/\s*,\s*/)
