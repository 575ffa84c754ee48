/** Mondays, alarms, weekends and the whine of the working week; here the words that often mean something else. */
export default `
  monday, mondays, is it friday, fri yay, friyay, 0 to 0, alarm clock, my alarm, crack of dawn, lotto, euromillions,
  if i win
`
