/** Words for customers, clients, guests, patients, pupils, parents, callers as those one serves; here the words that often mean something else. */
export default `
  guest, guests, the public, resident, residents, students, my class, the parents, vendor, vendors, tenants, tenant,
  passenger, passengers, riders, commuters, tourists, tourist, applicants, candidates, the user, users, stakeholder,
  stakeholders, donors, delegates, attendees, the audience, karen, karens, regulars, inmates, prisoners
`
