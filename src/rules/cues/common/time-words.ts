/** When: tonight, now, last night, at weekends, since noon. */
export default `
  tonight, tn, 2nite, tonite, tomorrow, tmrw, tomoz, 2moro, today, right now, rn, just now, currently, at the moment, atm, this morning,
  this afternoon, this evening, arvo, last night, yesterday, the other day, the other night, other week, last week, last weekend,
  this weekend, the weekend, this week, next week, last month, this month, last year, this year, on friday, on saturday, on sunday,
  on monday, friday night, saturday night, sunday morning, saturday morning, midnight, noon, midday, lunchtime, breakfast time, teatime,
  early hours, in the morning, 0 am, 0 pm, 0am, 0pm, dawn, sunrise, sunset, dusk, all day, all night, all weekend, all week, all morning,
  until late, till late, until 0, till 0, until the morning, since lunch, since friday, since breakfast, since morning, since 0000,
  since then, years ago, back in the day, when i was, back when, in the old days, soon, later, in a bit, asap, any minute, straight after,
  half day, new year, new years, nye, christmas, xmas, easter, halloween, bonfire night, thanksgiving, fourth of july, st patricks,
  paddys day, eid, diwali, holi, ramadan, detty december, kagabi, mamaya, bukas, kal, aaj, leo, jana, kesho
`
