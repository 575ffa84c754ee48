/** Identity documents, cards, accounts, tickets and their numbers. */
export default `
  my passport, new passport, passport arrived, passport photo, licence number, national insurance number, ni number,
  nino, tfn, pps number, ppsn, aadhaar, aadhar, cnic, nicop, nin slip, bvn, national id, nric, mykad, my ic, philsys,
  umid, nhs number, medical card, case number, brp, student card, student number, work badge, my lanyard, debit card,
  credit card, bank card, my bank card, card number, card details, cvv, cvc, sort code, ifsc, iban, my iban,
  bank details, payslip, pay slip, paystub, p45, p60, w2, boarding pass, pnr, number plate
`
