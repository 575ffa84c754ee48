/** Those served at work, also words that need "my" or "our" to say so. */
export default `
  @badmouthing-sure-customer, %guest, %student, %resident, %learner, %tutee, %member, %parent, parents evening, kids i teach, children i teach, %kid in my class, class, %class i teach, %buyer, %seller, %borrower, %bride, bridal party, %groom, %candidate, %applicant, %visitor, %consumer, %user, end users, %passenger, %commuter, %traveller, %traveler, %tourist, %regular, %table, %vendor, %supplier, first years, undergrads, undergraduates, freshers, inmates, prisoners, mentees, the public, the parents, residents and families, relatives
`
  .trim()
  .split(/\s*,\s*/)
