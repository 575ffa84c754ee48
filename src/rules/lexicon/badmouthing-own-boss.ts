/** Words for those above that mean one's own even after "the" or bare. */
export default `
  boss, bosses, gaffer, gaffers, management, management team, upper management, middle management, senior management, mgmt, hr, human resources, hr department, hr team, hr lady, higher ups, higherups, the powers that be, powers that be, suits, leadership, leadership team, senior leadership, slt,
  line manager, line managers, shift manager, shift supervisor, shift lead, team lead, team leader, supervisor, supervisors, manager, managers, area manager, regional manager, store manager, floor manager, duty manager, assistant manager, ward manager, ward sister, matron, charge nurse, head chef, sous chef, project manager, practice manager, office manager,
  execs, executives, c suite, csuite, ceo, cto, cfo, md, vp, foreman, overseer, head of department, hod, department head, headteacher, head teacher, old boss, ex boss, former boss, last boss, previous boss, old manager, ex manager, former manager, last manager, previous manager, new manager, new boss, bossman, boss man, big boss, head office, corporate, payroll, owner, owners, director, directors, headmaster, principal, exec, deputy head, deputy, head of sales, head of marketing, head of hr, head of it, head of year, department manager, general manager, bar manager, home manager, chef, project lead, tech lead, scrum master, pi, supervisor here
`
  .trim()
  .split(/\s*,\s*/)
