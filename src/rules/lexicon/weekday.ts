/** Days and times by which plans are made. */
export default `
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, next week, next monday, next friday, today, tonight, this week, the week,
  monday morning, the bank holiday
`
  .trim()
  .split(/\s*,\s*/)
