/** Working hours, shifts, duty, breaks. */
export default `
  %shift, nightshift, on duty, off duty, on the clock, off the clock, clocked in, clocked out, clock in, clock off, clocking off,
  %clock in, at work today, during work, work hours, working hours, office hours, company time, before work, after work, lunch break,
  on my lunch, on lunch, my break, on break, tea break, smoke break, coffee break, overtime, on call, oncall, standby, first day, last day,
  probation period, notice period, day off, days off, annual leave, pto, sick day, sick leave, bank holiday, nine to five, 9 to 5, 9 5,
  morning meeting, the meeting, in a meeting, in meetings, during a meeting, standup, stand up meeting, all hands, town hall, deadline,
  deadlines, month end, busy season, back to work, monday morning, work week, workday, home time, knock off time, knocking off, paid to,
  on the job
`
