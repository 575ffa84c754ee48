/** Deceit in job interviews, assessments and hiring. */
export default `
  told the recruiter, told the panel, said yes to everything, fake offer, proxy interview, camera broken
`
