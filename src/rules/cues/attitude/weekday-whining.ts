/** Mondays, alarms, weekends and the whine of the working week. */
export default `
  monday mood, hate mondays, fuck mondays, should be illegal, mondayitis, tfif, sunday blues, wageslave, wagie,
  wagies, slaving, retired at 0, whoever invented, who decided, 0 am is
`
