/** The people and bodies that are deceived at work and school. */
export default `
  my boss, the boss, my manager, my supervisor, gaffer, gaffa, employer, management, head office, hq, payroll,
  finance, compliance, auditor, auditors, inspector, inspectors, regulator, trading standards, assessor, assessors,
  occupational health, oga, madam, team lead, tl, my lead, scrum master, director, ceo, board, shareholders, investor,
  investors, vcs, client, clients, customer, customers, patient, patients, my professor, my prof, my lecturer,
  my teacher, my tutor, head of year, head of department, hod, headteacher, principal, admissions, reviewer,
  reviewers, editor, journal, funder, funders, agency, embassy, consulate, judges, jury, landlord, insurer,
  colleagues, my team, workmates, co workers, foreman, site manager, ward manager, matron, charge nurse,
  store manager, area manager, regional manager, shift lead, shift manager, big boss, boss man, bossman, coach,
  sergeant, captain
`
