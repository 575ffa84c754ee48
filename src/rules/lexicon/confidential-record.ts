/** Records that one may open only for work. */
export default `
  file, files, record, records, medical records, medical record, notes, chart, charts, account, accounts, statement, statements, profile, booking, bookings, details, history, order history, transactions, case, case notes, address, data, database, system, the system, computer, bank balance, balance, payslip, payslips, salary, personnel file, hr file, application, test results, results, blood results, scans, scan, x ray, mri, criminal record, pnc, police national computer, licence plate, number plate, registration, search history, messages, inbox, emails, cctv, footage, camera feed, gps, location
`
  .trim()
  .split(/\s*,\s*/)
