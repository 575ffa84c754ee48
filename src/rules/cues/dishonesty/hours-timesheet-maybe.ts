/** Words that may mean this idea and often mean something else (hours-timesheet). */
export default `
  timesheet, timesheets, %clock in, %clock out, signed out, biometric, billables, got paid for, on the clock,
  extra hours, long lunch, %leave early, placement hours, tachograph, eld
`
