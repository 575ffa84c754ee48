/** Shutting people out of jobs, homes, shops, clubs and families. */
export default `
  do not hire, would not employ, no irish, no dss, no fats, no femmes, do not rent to, no tenants,
  do not want them in, marry my daughter, would not sit next to, diversity hire
`
