/** Drinking by day, early, before work, benders and long sessions. */
export default `
  day drinking, daydrinking, alldayer, breakfast of champions, drunk by noon, drinking since, on it since,
  before noon, early doors, baileys in my coffee, bottomless, bender, benders, thirsty thursday, thirsty thursdays,
  thirstythursday, winewednesday, tequila tuesday, sunday sesh, sundayfunday, friyay, lockin, closing time,
  till closing, spoons, wetherspoons, weatherspoons, pub at 0
`
