/** A named or pointed-out person at the workplace. */
export default `
  dave in it, dave from it, kevin from it, brenda from, janet from, janet in, sharon from, sharon in, debbie from, debbie in, gary from,
  gary in, brian from, brian in, chad from, chad in, becky from, becky in, jan in, greg from, greg in, mark from, mike from, john from,
  paul from, from accounts, in accounts, from accounting, in accounting, from hr, from hour, in hr, in hour, from payroll, in payroll,
  from marketing, in marketing, from sales, in sales, from finance, in finance, from legal, from procurement, from compliance,
  from reception, on reception, from upstairs, from head office, at head office, from the office, in my office, on my team, in my team,
  in my department, on my ward, on my shift, in my crew, on our site, in our warehouse, at my store, at my branch, in our kitchen,
  you know who you are, if you are reading this, i will name names, %name and shame, naming names, no names mentioned,
  mentioning no names, not going to name names, a certain manager, a certain someone at work, certain people at work,
  a certain person at work, certain colleague, certain colleagues, shout out to my boss, dear boss, dear manager, dear management,
  dear hr, dear hour, dear employer, dear colleague, dear colleagues, dear co worker, dear customer, dear customers, dear client,
  dear parents, dear ceo, note to my boss, memo to management, message to my manager, open letter to my, to the woman in, to the man in,
  to the guy in, to the person who, whoever keeps, whoever designed, whoever approved
`
