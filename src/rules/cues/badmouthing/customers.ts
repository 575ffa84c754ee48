/** Words for customers, clients, guests, patients, pupils, parents, callers as those one serves. */
export default `
  customer, customers, client, clients, hotel guests, this guest, our guests, diner, diners, punter, punters, patron, patrons, shopper,
  shoppers, general public, member of the public, mop, mops, caller, callers, patient, patients, care home residents, service user,
  service users, pupil, pupils, my students, our students, these kids, kids i teach, year 0, year 0s, freshers, undergrads, postgrads,
  pushy parents, parents evening, school parents, the mums, school mums, helicopter parents, helicopter parent, buyer, our tenants,
  the tenant, landlords, my passengers, my riders, drunk passengers, holidaymakers, travellers at the desk, gym members, library users,
  readers at the desk, borrowers, claimants, claimant, the candidate, this candidate, interviewee, candidates these days, job seekers,
  end user, end users, the bride, bridezilla, bridezillas, groomzilla, wedding guests, account holder, policyholders, subscribers,
  a karen, karens today, male karen, boomers in the shop, our regulars, the regulars, coffee snobs, self scan people,
  click and collect people, people who come in, people who phone, people who ring up, people who order, people who come into,
  people that come into, people who walk in, people who call, table 0, room 0, seat 0, homeowner, homeowners, house owner, householder,
  pet owners, pet parents, dog owners at, owners of the dog, frequent flyers, frequent flyer, time wasters, timewaster, timewasters,
  time waster, tyre kickers, tire kickers, offenders, suspects, my caseload, my cases, aunties at the counter, uncles at the counter
`
