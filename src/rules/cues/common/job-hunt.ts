/** Applications, interviews, hiring, references. */
export default `
  interview, %interview, interviewer, interviewers, the panel, %recruiter, recruitment, recruiting, hiring, new job, job offer, job offers,
  got the job, offer letter, job hunt, job hunting, job search, jobseeker, job seeker, %application, applied for, applying for, cv, resume,
  cover letter, linkedin, portfolio, %reference, referee, referees, background check, dbs, vetting, onboarding, induction, probation,
  contract signed, salary, open to work, opentowork, looking for work, out of work, unemployed, laid off, redundant, job centre, jobcentre,
  career change, promotion, promoted, pay rise, raise, internship, intern, apprenticeship, apprentice, placement, graduate scheme,
  grad scheme, job fair, career fair
`
