/** Big nights planned, crawls, challenges, wristbands and bottomless offers. */
export default `
  in the shoe, drink from the shoe, down your drink, see it off, down in one, downed it in one, bar crawl, pub crawl,
  pubcrawl, barcrawl, otley run, twelve pubs, 12 pubs, 12 bars, all you can drink, unlimited prosecco,
  unlimited drinks, booze cruise, party boat, all inclusive, swim up bar, two for one cocktails, 2 for 1 cocktails,
  pound a pint, ladies drink free, drinks flowing, drink till, drink until, drinking till, drinking until,
  drinking from noon, drinking at noon, drinking at 0, drinking since 0, airport pint, airport pints, airport beers,
  pint at 6am, pint at 0am, pint at the airport, gatwick spoons, beers on the train, tinnies on the train,
  cans on the train, cans in the park, tinnies in the park, bag of cans, bags of cans, the cans are, cans for the,
  get the cans in, shots for everyone, shots on me, shots all round, shots anyone, shots were, line them up,
  lined up shots, tray of shots, tray of jagerbombs, tray of tequila, big sesh, on the sesh, on the lash,
  out on the lash, on the piss, on the beers, on the beer, on the wine, on the gin, on the bevvy, on the razz,
  on the tiles, on the town, on the tear, on the batter, on the swally, on the drink, on the sauce, on a mad one,
  mad one, mad ones, getting smashed, getting wrecked, getting hammered, getting wasted, getting pissed,
  getting drunk, getting lit, getting battered, getting on it, get on it, get smashed, get wrecked, get wasted,
  get hammered, get pissed, get drunk, get battered, get lit, get messy, getting messy, let us get, going hard,
  going in tonight, tearing it up, tear it up, out out tonight, drinking tonight, drunk tonight, drunk weekend,
  drunk by, pissed by, hammered by, wasted by, drink like, drinks like a fish, drink like a fish, drinking like,
  party animal, party hard, life of the party, never say no to a drink, say no to a drink, say no to a pint,
  say no to wine
`
