/** The groups, tasks and outcomes that stand beside leading: committee, crew, programme, handled crisis, result for the people. */
export default `
  the committee, taskforce, our union, tenants association, cooperative, co op, sacco, chama, stokvel, susu,
  panchayat, pta, the department, evacuation, the delegation, the class of, year group, nobody hurt, no one hurt,
  everyone came home, paid on time
`
