/** Words for customers, clients, guests, patients, pupils, parents, callers as those one serves. */
export default `
  customer, customers, client, clients, diner, diners, punter, punters, patron, patrons, shopper, shoppers, mop, mops,
  caller, callers, patient, patients, pupil, pupils, my students, these kids, year 0, freshers, undergrads, postgrads,
  parents evening, buyer, landlords, holidaymakers, borrowers, claimants, claimant, the candidate, interviewee,
  the bride, bridezilla, bridezillas, groomzilla, policyholders, subscribers, the regulars, people who order, table 0,
  room 0, homeowner, homeowners, householder, frequent flyer, time wasters, timewaster, timewasters, offenders,
  suspects
`
