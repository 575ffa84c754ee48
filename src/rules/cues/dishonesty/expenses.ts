/** Expenses, mileage, receipts and allowances; fiddled ones in the entries that say so. */
export default `
  fuel card, on expenses, never drove, client lunch, client dinner, client entertainment, stationery, overinvoice,
  lta, hra, imprest, dta
`
