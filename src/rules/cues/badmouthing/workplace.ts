/** Words for the workplace, the job and the firm one works in. */
export default `
  this company, the company, my company, our company, the firm, my firm, this place, this job, my job, the job,
  old job, last job, my old company, my workplace, my office, the office, this office, our office, at work,
  work today, work tomorrow, my work, this agency, the agency, my school, our school, my hospital, our hospital,
  this ward, my ward, my department, our department, this team, our store, the shop, this pub, this warehouse,
  the warehouse, the factory, this plant, the plant, this site, on site, call centre, call center, bpo, this surgery,
  this clinic, the care home, my lab, this bank, this council, the charity, this farm, my shift, on shift,
  nine to five, worksite, jobsite, workspace, cubicle, open plan, staffroom, staff room, break room, canteen,
  back of house, front of house, boh, foh, shop floor, sales floor, the tills, slack channel, zoom call, teams call,
  standup, town hall, all hands, staff meeting, monday meeting, appraisal, exit interview, team building, work do,
  probation, reply all
`
