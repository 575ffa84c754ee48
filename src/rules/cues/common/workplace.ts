/** Places and things of work. */
export default `
  work, the office, my office, our office, my desk, my cubicle, %workplace, workplaces, on site, building site, construction site,
  job site, jobsite, warehouse, the factory, factory floor, shop floor, the shop, stockroom, stock room, back office, back room,
  staff room, staffroom, break room, breakroom, canteen, staff toilets, meeting room, boardroom, conference room, reception desk, the lab,
  the ward, the clinic, surgery, care home, nursing home, depot, the yard, workshop, studio, walk in fridge, call centre, call center,
  help desk, the till, tills, register, checkout, open plan, coworking, co working space, hot desk, home office, wfh, working from home,
  hq, head office, my job, the job, my company, our company, the company, my firm, our firm, the firm, employer, company laptop,
  company phone, company car, company van, slack, teams call, zoom call, on zoom, on teams, outlook, uniform, lanyard, hi vis, hard hat,
  payroll, timesheet, rota, roster, duty station, plantation, farm, the salon, the garage
`
