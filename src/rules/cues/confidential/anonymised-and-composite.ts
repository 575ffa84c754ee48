/** Lessons, studies and stories told so that nobody can be known. */
export default `
  anonymised, anonymized, anonymous, anonymously, details changed, details have been changed, changed details, names changed,
  names have been changed, name changed, identifying details, no identifiable, non identifiable, not identifiable, not real names,
  not their real name, not his real name, not her real name, composite, hypothetical, hypothetically, fictional case, fictional patient,
  fictional client, made up example, made up data, dummy data, test data, synthetic data, sample data, mock data, example data, fake data,
  demo account, simulated patient, simulation, sim session, sim lab, role play, mannequin, manikin, case study, case studies,
  textbook case, journal club, case report, published case, grand round, grand rounds, in general terms, generally speaking,
  without naming, without details, without going into, without giving, will not name, will not share details, would not share, no names,
  no details, respecting privacy, respect their privacy, for privacy, privacy reasons, protect privacy, protect their privacy, to protect,
  for confidentiality, due to confidentiality, because of confidentiality, patient confidentiality, client confidentiality,
  keep it general, lessons learned, lesson learned, the lesson is, what i learned, learned from patients, taught me, my patients taught,
  my students taught, my clients teach, working with patients, working with clients, working with children, working with families,
  in my experience, in my career, over the years, 0 years ago, decades ago, when i was a junior, as a student nurse i, reflective,
  privilege to care, privilege to look after, honour to care, grateful patient, thank you card, a thank you from, kind words from,
  remember why i, why i do this job, love my patients, love my pupils, love my class, proud of my class, proud of my students,
  proud of my pupils, so proud of my, proud teacher, my students passed, my class did, whole class, all my students, good luck to all,
  good luck to my, good luck to everyone, results day, congratulations to all, well done to all, aggregate, aggregated, on average,
  average patient, statistics, survey of, research participants, ethics approval, ethics committee, consent form, many patients,
  most patients, many clients, most clients, many of my clients, some clients, some patients, clients often, patients often,
  people often ask, faq
`
