/** Clients, claimants, customers and account holders whose business is told; here the words that often mean something else. */
export default `
  a client, client today, new client, big brand, my caseload, claimant, claimants, prenup, inheritance, in debt, credit history,
  salary of, insolvent, client file, case file, case files, witness statement, jury, juror, defendant, suspect in, the accused,
  found a body, in my cab, in my taxi, in my uber, alias, donor, applicant
`
