/** How often: habit, again and always. */
export default `
  %day, everyday, every night, every morning, every evening, every week, every weekend, every friday, every saturday,
  every sunday, every monday, every month, every year, every time, every shift, daily, nightly, weekly, monthly,
  hourly, always, usually, normally, regularly, constantly, often, frequently, sometimes, now and then,
  from time to time, occasionally, rarely, seldom, never, once, twice, thrice, 0 times, third time this week,
  in a row, back to back, again, over and over, keep doing, as usual, as per, standard, the usual, same old,
  tradition, ritual, routine, habit, habitually, serial, since i was, for years, all my life, used to, first time,
  last time, one time, still do
`
