/** Words for the workplace, the job and the firm one works in. */
export default `
  this company, the company, my company, our company, this firm, the firm, my firm, this place, this job, my job, the job, old job,
  last job, ex job, previous company, former company, ex company, last company, my old company, my workplace, the workplace,
  this workplace, our workplace, my office, the office, this office, our office, at work, work today, work tomorrow, my work, this agency,
  the agency, my agency, this organisation, this organization, the organisation, the organization, our organisation, this institution,
  this startup, the startup, start up i work for, this school, my school, our school, this hospital, my hospital, our hospital, this ward,
  my ward, this unit, this department, my department, our department, this team, this shop, this store, my store, our store, the shop,
  this branch, my branch, this restaurant, this bar, this pub, this kitchen, this cafe, this hotel, this warehouse, the warehouse,
  this factory, the factory, this plant, the plant, this site, on site, this depot, this yard, this garage, this salon, call centre,
  call center, bpo, this studio, this practice, this surgery, this clinic, this pharmacy, this care home, the care home,
  the home i work in, this nursery, this university, the uni i work for, this faculty, this lab, my lab, this airline, this bank,
  this council, this charity, the charity, this paper, the newsroom, this newsroom, this station, this ship, this rig, this farm,
  this mine, this gig, my shift, this shift, on shift, day job, nine to five, 0 to 0 job, dead end job, zero hours job, work place,
  worksite, jobsite, job site, workspace, cubicle, open plan, staffroom, staff room, break room, canteen, back of house, front of house,
  boh, foh, shop floor, sales floor, the tills, production floor, office group chat, work chat, work group chat, work whatsapp,
  work slack, slack channel, teams channel, zoom call, teams call, teams meeting, stand up meeting, standup, town hall, all hands,
  staff meeting, team meeting, monday meeting, morning meeting, one to one, performance review, appraisal, exit interview, team building,
  away day, work do, work christmas party, probation, notice period, work email, work emails, reply all
`
