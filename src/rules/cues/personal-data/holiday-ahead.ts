/** Holidays and trips told ahead or while away. */
export default `
  holiday mode, holiday countdown, countdown to holiday, 0 days till, 0 days until, 0 sleeps, sleeps until, sleeps till, one more sleep, off on holiday,
  off on our holidays, off on holiday tomorrow, going on holiday, go on holiday, on holiday until, on holiday till, on vacation until, on vacation till,
  on vacay, vacay mode, vacation mode, out of office on, ooo until, ooo till, we fly, we fly out, fly out on, flying out, flying out tomorrow,
  flying out on, we leave on, leaving on friday, leave on saturday, leaving tomorrow, leave tomorrow, leaving tonight, off to tenerife, off to spain,
  off to dubai, off to goa, off to bali, off to the airport, airport bound, bags are packed, suitcases packed, cases packed, packed and ready,
  passports ready, taxi at 0am, airport pint, airport selfie, departure lounge, boarding now, about to board, through security, two weeks in,
  a fortnight in, 0 nights in, 0 weeks in, week in the sun, two weeks in the sun, off on our honeymoon, on our honeymoon, cruise leaves,
  going home for christmas, going home for eid, going home for chinese new year, balik kampung, travelling home for, road trip until, camping until,
  see you in two weeks, see you all in two weeks, see you in a fortnight, see you on the other side, wheels up, take off at 0, landing at 0,
  flight at 0, flight number, travelling with the whole family
`
