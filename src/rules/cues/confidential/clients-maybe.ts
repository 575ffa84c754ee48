/** Clients, claimants, customers and account holders whose business is told; here the words that often mean something else. */
export default `
  a client, claimant, claimants, prenup, inheritance, in debt, insolvent, case files, jury, juror, defendant, alias,
  donor, applicant
`
