/** Drinking by day, early, before work, benders and long sessions. */
export default `
  day drinking, daydrinking, day drink, day drinks, day drunk by, daytime drinking, day session, day sesh, all dayer, alldayer,
  day on the beers, day on the beer, breakfast beer, breakfast beers, breakfast pint, breakfast pints, breakfast wine,
  breakfast of champions, beer for breakfast, vodka for breakfast, wine for breakfast, whiskey for breakfast, cider for breakfast,
  pint for breakfast, pints for breakfast, drunk by noon, drunk by lunch, drunk by 0, drunk before lunch, drunk at 0, pissed by noon,
  pissed by lunchtime, pissed by 0, hammered by noon, tipsy by noon, wasted by noon, drinking since, drinking all day,
  drinking all weekend, on it since, on the beers since, on the pints since, on the wine since, on the gin since, morning drinking,
  drinking in the morning, drinking at 0, drinking at breakfast, drinking before work, drinks before work, beers before work, before noon,
  before midday, 0 am beers, 0am beers, 5 o clock somewhere, five o clock somewhere, oclock somewhere, too early to drink, never too early,
  too early for wine, too early for gin, too early for a drink, too early for a pint, early doors, liquid breakfast, irish coffee,
  baileys in my coffee, whiskey in my coffee, vodka in my coffee, rum in my coffee, mimosas for breakfast, bottomless, boozy brunch,
  boozy lunch, boozy lunches, liquid lunches, bender, benders, sesh of, massive sesh, session on the beers, weekend on the lash,
  weekend on the piss, lost weekend, day three of, third day in a row, third night in a row, fourth night in a row, drunk every night,
  drunk every weekend, drunk every friday, every night this week, drink every night, drinking every night, drink every day,
  drinking every day, wine every night, bottle a night, bottle of wine a night, school night, school nights, tuesday pints, monday pints,
  monday night drinking, midweek drinking, thirsty thursday, thirsty thursdays, thirstythursday, wine wednesday, winewednesday,
  tequila tuesday, two for tuesday, sunday session, sunday sesh, sunday funday, sundayfunday, friyay, friday pints, friday beers, lock in,
  lock ins, lockin, landlord locked the door, back to the pub, kicking out time, closing time, last man standing, last ones standing,
  first in last out, until closing, till closing, from open till close, opening time, when the pub opens, spoons, wetherspoons,
  weatherspoons, pub at 0, pub since
`
