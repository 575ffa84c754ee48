/** Steps forward in work and career: promotion, new post, first job, years served, business milestones. */
export default `
  promoted, promoted to, been promoted, got promoted, promotion, my promotion, got the promotion, stepped up to, moved up to,
  made partner, made manager, made supervisor, made foreman, made senior, made sergeant, made captain, new role, new job, new position,
  new post, new chapter, new adventure, started a new, starting a new, joined _ as, appointed, been appointed, was elected,
  offered the job, got the job, job offer, got the offer, signed the contract, signed my contract, first job, first day as, first week as,
  first shift as, first pay cheque, first paycheck, first salary, first client, first customer, first paying customer, first order,
  first sale, first employee, first hire, first shop, first store, first van, first contract, first solo, work anniversary, work iversary,
  workiversary, jobversary, 0 years at, 0 years in, 0 years with, 0 years of service, a decade at, a decade in, a year in business,
  years in business, long service, retired after, came full circle, full circle moment, worked my way up, started as a, started out as,
  started on the, from intern to, from apprentice to, from trainee to, probation passed, passed my probation, passed probation,
  off probation, permanent contract, made permanent, got tenure, awarded tenure, chartered engineer, chartered accountant,
  called to the bar, sworn in, admitted to the bar, admitted as a solicitor, newly qualified, fully qualified, board certified,
  registered nurse, got my pin, time served, completed my apprenticeship, journeyman, journeyman card, red seal, out of my time,
  gone full time, went full time, went freelance, went self employed, quit to start, my own business, my own company, my own practice,
  my own salon, my own garage, own boss, opened the doors, doors opened, grand opening, opening day, second location, second branch,
  new premises, bought the van, break even, broke even, in profit, in the black, turned a profit, profitable, funding round, seed round,
  closed our round, raised our seed, acquisition, go live, go live day, launch day, v1, v2, product launch, shipped it,
  my first pull request, landed in production, out of beta, app store, on the shelves, stocked in, handed over the keys, handover day,
  topped out, topping out, ribbon cutting, sod turning, commissioned, planning approved, got planning, grant awarded, grant came through,
  got the grant, got funding, won funding, fellowship, scholarship, paper accepted, accepted for publication, paper is out, book deal,
  patent granted, patent filed, first author, doctor now, call me doctor, promotedtoday, newjob, newrole, milestone, career milestone,
  proudmilestone
`
