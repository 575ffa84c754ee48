/** Roles that carry responsibility for others, at work, school, sport, church, union and community. */
export default `
  team lead, team leader, shift lead, shift leader, shift manager, charge nurse, ward manager, ward sister, matron,
  %foreman, forewoman, foreperson, ganger, gaffer, site manager, site agent, superintendent, store manager,
  branch manager, area manager, regional manager, general manager, assistant manager, head of department, hod,
  head of year, headteacher, deputy head, head chef, sous chef, fire marshal, assistant coach, akela, choir director,
  stage manager, showrunner, bosun, platoon, class rep, vice president, treasurer, chair of, chairman, chairwoman,
  chairperson, committee chair, %governor, councillor, shop steward, safety rep, co founder, product owner,
  scrum master, staff engineer, operations manager, farm manager, head gardener, housemother, kagawad,
  ward councillor, lead singer, organiser, organizer
`
