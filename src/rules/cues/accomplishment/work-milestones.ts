/** Steps forward in work and career: promotion, new post, first job, years served, business milestones. */
export default `
  promoted, promoted to, been promoted, promotion, my promotion, made partner, new role, new job, new post, appointed,
  was elected, got the job, job offer, first job, first week as, first shift as, first salary, first order,
  first solo, work anniversary, workiversary, jobversary, 0 years in, retired after, started as a, started on the,
  made permanent, chartered accountant, registered nurse, journeyman, red seal, own boss, opened the doors,
  profitable, seed round, acquisition, go live, v1, v2, shipped it, my first pull request, handed over the keys,
  commissioned, grant came through, got the grant, fellowship, scholarship, first author, promotedtoday, newjob,
  newrole, milestone, proudmilestone
`
