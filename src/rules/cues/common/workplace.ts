/** Places and things of work. */
export default `
  work, the office, my office, our office, my desk, %workplace, workplaces, on site, jobsite, warehouse, the factory,
  factory floor, shop floor, the shop, stockroom, stock room, staff room, staffroom, break room, breakroom, canteen,
  meeting room, boardroom, conference room, reception desk, the lab, the ward, the clinic, surgery, care home, depot,
  the yard, workshop, studio, call centre, call center, help desk, the till, tills, register, checkout, open plan,
  coworking, hot desk, wfh, working from home, hq, head office, my job, the job, my company, our company, the company,
  my firm, our firm, the firm, employer, slack, teams call, zoom call, on zoom, outlook, uniform, lanyard, hi vis,
  payroll, timesheet, rota, roster, plantation, farm, the garage
`
