/** Applications, interviews, hiring, references. */
export default `
  interview, %interview, interviewer, interviewers, the panel, %recruiter, recruitment, recruiting, hiring, new job,
  job offer, got the job, offer letter, job hunt, job hunting, jobseeker, %application, applied for, cv, resume,
  cover letter, linkedin, portfolio, %reference, referee, referees, background check, dbs, vetting, onboarding,
  induction, probation, salary, open to work, opentowork, looking for work, out of work, unemployed, laid off,
  redundant, job centre, jobcentre, career change, promotion, promoted, pay rise, raise, internship, intern,
  apprenticeship, apprentice, placement
`
