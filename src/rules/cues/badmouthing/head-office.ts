/** Words for head office, HR and the other departments one complains of. */
export default `
  head office, headoffice, corporate, hr, hour lady, hour director, recruiter, recruiters, hiring manager, payroll,
  it department, helpdesk, facilities, rostering, the trust, the school board, the district, the department,
  the ministry, the depot, occupational health, scrum master
`
