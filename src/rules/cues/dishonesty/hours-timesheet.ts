/** Hours worked, timesheets, clocks and overtime; fiddled ones in the entries that say so. */
export default `
  timecard, timecards, thumbprint, bundy, dtr, kronos, adp, %bill the client, %double bill, %overbill, two hour lunch,
  home by two, in at ten, tacho
`
