/** The people and bodies that are deceived at work and school. */
export default `
  my boss, the boss, my manager, my line manager, my supervisor, my gaffer, the gaffer, gaffer, gaffa, my employer, employer, management,
  head office, hq, human resources, people team, payroll, finance, accounts department, accounts team, compliance, auditor, auditors,
  the auditors, inspector, inspectors, regulator, trading standards, quality team, qa team, assessor, assessors, occupational health,
  occy health, work doctor, company doctor, my oga, oga, my oga at work, madam, team lead, tl, my lead, pm, scrum master, director, ceo,
  board, the board, shareholders, investor, investors, vcs, client, clients, customer, customers, patient, patients, my professor,
  my prof, my lecturer, my teacher, my tutor, my ta, head of year, head of department, hod, headteacher, principal, dean of students,
  admissions, admissions office, admissions team, scholarship board, scholarship committee, ethics board, ethics committee, exams office,
  exam officer, reviewer, reviewers, editor, journal, the journal, funder, funders, grant body, agency, staffing agency, temp agency,
  embassy, consulate, visa officer, judges, jury, landlord, letting agent, insurer, colleagues, my team, workmates, co workers, foreman,
  site manager, ward manager, matron, sister in charge, charge nurse, store manager, area manager, regional manager, store lead,
  shift lead, shift manager, duty manager, rota manager, big boss, boss man, bossman, boss lady, the bosses, higher ups, upper management,
  senior management, coach, my coach, sergeant, my sergeant, first sergeant, captain, co, my officer, the sarge
`
