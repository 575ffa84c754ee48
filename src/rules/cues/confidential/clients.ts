/** Clients, claimants, customers and account holders whose business is told. */
export default `
  my client, client of mine, one of my clients, one of our clients, our client, big client, biggest client, big name client,
  famous client, celebrity client, celebrity clients, high profile client, household name client, well known client, well known brand,
  client is, client just, client confessed, client admitted, defending a guy, i am defending, representing a, my case, case i am on,
  case i am working on, on my caseload, a claimant, claimant today, benefit claimant, benefits claim, claim form, her claim, his claim,
  divorce client, divorce case, doing a divorce for, her divorce, his divorce, will reading, changed his will, left everything to,
  cut out of the will, probate case, tenant of ours, our tenant, tenant in arrears, rent arrears of, evicting, account holder,
  bank balance of, his bank balance, her bank balance, has 0 k in, has 0 million in, overdraft of, credit score of, mortgage application,
  loan application, declined his mortgage, earns 0 k, tax return of, doing the books for, his tax return, her tax return, tax bill of,
  vat return of, going bankrupt, about to go bust, bankruptcy of, customers address, customers number, customers details,
  customer details, customer database, customer list, client list, client lists, mailing list, spreadsheet of customers, client files,
  court bundle, on a jury, deliberations, other jurors, suspect, offender on my, my probationer, inmate, prisoner on my wing,
  prisoner in cell 0, arrested a, nicked a, we arrested, we nicked, got called to, called to a house, domestic on, shout today,
  attended a fatal, body found, job today on the ambulance, passenger today, flew today, in seat 0, passenger in 0a, first class today,
  in room 0, staying at our hotel, staying in our hotel, checked in under, checked in with his, checked in with a, with his mistress,
  under a fake name, celebrity in the hotel, ate at our restaurant, came in with, booked a table for, our biggest donor,
  candidate i interviewed, interviewed a guy, interviewed a girl, cv i received, applicants cv, colleagues salary, everyones salary,
  everyones salaries, salary spreadsheet, pay data
`
