/** How often: habit, again and always. */
export default `
  %day, everyday, every night, every morning, every evening, every week, every weekend, every friday, every saturday, every sunday,
  every monday, every month, every year, every time, every single time, every shift, every exam, daily, nightly, weekly, monthly, hourly,
  always, usually, normally, regularly, constantly, often, frequently, sometimes, now and then, from time to time, occasionally, rarely,
  hardly ever, seldom, never, once, twice, thrice, 0 times, third time this week, second time this week, third time this month,
  second time today, in a row, back to back, again, over and over, keep doing, keeps happening, as usual, as per, per usual, standard,
  the usual, same old, tradition, ritual, routine, habit, old habits, habitually, serial, repeat offender, since i was, for years,
  for ages, my whole life, all my life, whole career, used to, will not be the last, first time, last time, one time, still do, still at it
`
