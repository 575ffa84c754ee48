/** Pupils, students, families and children one is in charge of; here the words that often mean something else. */
export default `
  in year 0, in foster care, child protection, nits, lice, school report, parents evening, seating plan
`
