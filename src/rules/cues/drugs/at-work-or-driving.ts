/** Drugs on duty, at the wheel, before an interview, in class. */
export default `
  work toilets, walk in freezer
`
