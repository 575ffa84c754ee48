/** Customers, clients, patients, pupils, tenants and other people served. */
export default `
  %customer, %client, %patient, %pupil, my students, my class, %guest, %diner, %tenant, %passenger, %shopper, %punter,
  %resident, %user, %caller, %buyer, %seller, %viewer, %candidate, %applicant, %claimant, %inmate, %prisoner,
  %visitor, %subscriber, %member, %donor, %supplier, %vendor, %contractor, %investor, %shareholder, regulars,
  a regular, table 0, table of 0, relatives, parents at the school, bed 0, room 0, my ward, my case, fare, rider,
  riders, karen, karens, the public
`
