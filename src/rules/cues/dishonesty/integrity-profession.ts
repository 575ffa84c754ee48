/** Preventing, detecting and teaching about deceit: integrity offices, audit, HR, teachers, research. */
export default `
  integrity, honor code, honesty, honest, transparency, transparent, ethics, ethical, whistleblower, whistleblowing,
  whistle blower, fraud awareness, fraud team, forensic accountant, internal audit, controls, due diligence, vetting,
  vetted, verified, verification, hedd, candidate, candidates, applicant, applicants, student, students, invigilating,
  citation, citations, peer review, reproducibility, replication, retraction, retracted, preregistered,
  preregistration, crackdown, consequences, disqualified, disbarred, allegations, alleged, headline, headlines, bbc,
  guardian, reuters, tribunal, inquiry, inquest, scandal, theranos, enron, wirecard, madoff, dieselgate, volkswagen,
  boeing, wakefield
`
