/** Roles that carry responsibility for others, at work, school, sport, church, union and community. */
export default `
  team lead, team leader, tech lead, technical lead, project lead, project manager, shift lead, shift leader, shift manager,
  shift supervisor, charge nurse, nurse in charge, ward manager, ward sister, matron, %foreman, forewoman, foreperson, ganger, gaffer,
  site manager, site supervisor, site agent, superintendent, floor manager, duty manager, store manager, branch manager, area manager,
  regional manager, general manager, assistant manager, department head, head of department, hod, head of year, headteacher, deputy head,
  vice principal, head chef, sous chef, executive chef, kitchen manager, bar manager, crew chief, crew leader, crew manager,
  watch manager, watch commander, incident commander, incident lead, fire marshal, first aider in charge, flight lead, club captain,
  vice captain, co captain, team captain, player coach, head coach, assistant coach, scout leader, akela, guide leader, troop leader,
  youth leader, cell group leader, worship leader, choir director, band leader, section leader, stage manager, showrunner,
  editor in chief, managing editor, chief engineer, chief mate, first officer, bosun, platoon, section commander, head boy, head girl,
  class rep, course rep, student president, sug president, vice president, treasurer, chair of, chairman, chairwoman, chairperson,
  committee chair, board member, %governor, school governor, councillor, shop steward, safety rep, co founder, managing director,
  engineering manager, product owner, scrum master, staff engineer, principal investigator, lab manager, operations manager, ops manager,
  plant manager, production manager, farm manager, head gardener, herd manager, head of house, housemother, village head,
  barangay captain, kagawad, sk chair, ward councillor, maintainer lead, lead maintainer, lead engineer, lead nurse, lead teacher,
  lead developer, lead singer, lead organiser, organiser, organizer
`
