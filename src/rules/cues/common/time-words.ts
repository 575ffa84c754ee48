/** When: tonight, now, last night, at weekends, since noon. */
export default `
  tonight, tn, 2nite, tonite, tomorrow, tmrw, tomoz, 2moro, today, right now, rn, just now, currently, at the moment,
  atm, this morning, this afternoon, this evening, arvo, last night, yesterday, last week, last weekend, this weekend,
  the weekend, this week, next week, last month, this month, last year, this year, on friday, on saturday, on sunday,
  on monday, friday night, saturday night, midnight, noon, midday, lunchtime, teatime, in the morning, 0 am, 0 pm,
  0am, 0pm, dawn, sunrise, sunset, dusk, all day, all night, all weekend, all week, all morning, until 0, till 0,
  since lunch, since friday, since 0000, years ago, back in the day, when i was, soon, later, asap, straight after,
  new year, nye, christmas, xmas, easter, halloween, bonfire night, thanksgiving, eid, diwali, holi, ramadan,
  detty december, kagabi, mamaya, bukas, kal, aaj, leo, jana, kesho
`
