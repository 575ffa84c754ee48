/** Words that may mean this idea and often mean something else (expenses). */
export default `
  expenses, expensed, expensing, on the company, allowance, allowances, mileage, receipt, receipts
`
