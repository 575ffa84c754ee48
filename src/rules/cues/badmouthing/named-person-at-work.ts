/** A named or pointed-out person at the workplace. */
export default `
  sharon in, brian from, chad in, from accounts, in accounts, in accounting, in hr, in hour, from payroll, in payroll,
  from sales, in sales, from legal, from compliance, from reception, on reception, from the office, in my office,
  in my team, in our kitchen, you know who you are, if you are reading this, naming names, to the woman in,
  to the person who, whoever keeps, whoever designed
`
