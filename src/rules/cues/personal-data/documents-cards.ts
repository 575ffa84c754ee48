/** Identity documents, cards, accounts, tickets and their numbers. */
export default `
  my passport, new passport, passport arrived, passport came, passport photo, passport number, passport no, driving licence, my driving licence,
  driving license, drivers license, my drivers license, drivers licence, provisional licence, learner permit, learners permit, licence number,
  license number, national insurance number, ni number, nino, my ni number, social security number, social security card, my ssn,
  last four of my social, my sin, social insurance number, tax file number, tfn, medicare number, ird number, pps number, ppsn, aadhaar, aadhar,
  aadhaar card, aadhar card, aadhaar number, pan card, pan number, voter id card, voter card, ration card, cnic, my cnic, nadra card, nicop, my nin,
  nin slip, bvn, my bvn, national id, my national id, id number, my id number, national id number, huduma number, kra pin, ghana card, my ghana card,
  ghana card number, smart id, id book, sassa card, nric, my nric, fin number, mykad, my ic, ic number, philsys, umid, sss number, tin number,
  philhealth number, nhs number, my nhs number, hospital number, patient id, medical card, insurance card, green card number, visa number, case number,
  receipt number, alien number, brp, biometric residence permit, share code, student id, student card, my student id, student number, matric number,
  roll number, hall ticket, admit card, employee id, staff id, staff badge, work badge, my work badge, id badge, my lanyard, staff number, debit card,
  my debit card, credit card, my credit card, new credit card, new bank card, new card arrived, bank card, my bank card, first credit card, card number,
  long number, card details, my card details, cvv, cvc, expiry date, sort code, account number, account no, acct no, acct number, my account number,
  a c number, acc number, send money to, donate to my account, kindly send to, drop your account, drop your aza, my aza, ifsc, iban, my iban,
  swift code, routing number, bank details, my bank details, payslip, my payslip, pay slip, payslip photo, wage slip, pay stub, paystub, my salary slip,
  p45, p60, w2, tax return with, offer letter photo, contract photo, boarding pass, boarding passes, my boarding pass, booking reference, pnr,
  ticket number, concert ticket barcode, qr code of my, vaccination card, vaccine card, covid card, vax card, number plate, my number plate, reg plate,
  number plates, licence plate, license plate, plate number, car reg, vin number, degree certificate, exam results slip, exam certificate, result slip,
  polling card, house deeds, tenancy agreement, bank statement, utility bill
`
