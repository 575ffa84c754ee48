/** Mondays, alarms, weekends and the whine of the working week; here the words that often mean something else. */
export default `
  monday, mondays, hump day, wednesday already, is it friday, friday feeling, fri yay, friyay, live for the weekend, back to work,
  the grind, daily grind, rat race, 0 to 0, morning people, not a morning person, alarm clock, my alarm, crack of dawn, adulthood is,
  when i win, lotto, euromillions, if i win, need a holiday, holiday countdown
`
