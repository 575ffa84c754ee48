/** Customers, clients, patients, pupils, tenants and other people served. */
export default `
  %customer, %client, %patient, %pupil, my students, our students, my class, my kids at school, %guest, %diner, %tenant, %passenger,
  %shopper, %punter, %resident, %user, %caller, %buyer, %seller, %viewer, %candidate, %applicant, %claimant, %inmate, %prisoner, %visitor,
  %subscriber, %member, %donor, %supplier, %vendor, %contractor, %investor, %shareholder, account holder, regulars, a regular, table 0,
  table of 0, next of kin, relatives, parents of, parents at the school, my caseload, in my clinic, bed 0, room 0, my ward, case file,
  my case, my cases, fare, rider, riders, karen, karens, the public, general public
`
