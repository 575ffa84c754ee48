/** Those at work or school who are told a story. */
export default `
  @boss, work, my work, the office, hr, them, %manager, my line manager, my team lead, the team, my team, %teacher, %tutor, %lecturer, %professor,
  prof, school, uni, college, the college, the university, university, my supervisor, %supervisor, the dean, the department, the scheduler, dispatch,
  the agency, agency, my agency, the rota team, the office manager, the shift lead, my shift lead, my lead, payroll, the client, my client, clients,
  %colleague, %customer, everyone at work, the store, the shop, the rota, the scheduling manager, my gaffer, gaffer, sir, miss, madam, my pm, my sm,
  the panel, the interviewer, the recruiter, recruiter, interviewer, the investors, investors, the board, the company, my company, the principal,
  the head, the hospital, the ward, the firm, employer, my employer, matron, the sister in charge, foreman
`
  .trim()
  .split(/\s*,\s*/)
