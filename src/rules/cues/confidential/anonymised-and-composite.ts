/** Lessons, studies and stories told so that nobody can be known. */
export default `
  anonymised, anonymized, anonymous, anonymously, composite, hypothetical, hypothetically, simulation, mannequin,
  manikin, case study, case studies, would not share, no names, for privacy, privacy reasons, to protect,
  what i learned, taught me, in my career, 0 years ago, decades ago, reflective, so proud of my, whole class,
  results day, aggregate, aggregated, statistics, some patients, faq
`
