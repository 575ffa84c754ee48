/** Working hours, shifts, duty, breaks. */
export default `
  %shift, nightshift, off duty, on the clock, clocked in, clocked out, %clock in, at work today, office hours,
  company time, before work, after work, lunch break, on my lunch, my break, on break, tea break, smoke break,
  coffee break, overtime, on call, oncall, standby, first day, last day, day off, days off, annual leave, pto,
  sick day, sick leave, bank holiday, nine to five, the meeting, in a meeting, in meetings, standup, all hands,
  town hall, deadline, deadlines, month end, workday, home time, paid to, on the job
`
