/** Drinking games and drinking rituals. */
export default `
  drinking game, drinking games, beer pong, beerpong, beirut beer, flip cup, flipcup, rage cage, kings cup, ring of fire game,
  ring of fire drinking, never have i ever, most likely to drinking, drink if, drink every time, take a shot when, shot every time,
  finish your drink, finish your drinks, drink while you think, two fingers, waterfall drinking, civil war pong, slap cup, quarters game,
  thunderstruck game, power hour, centurion challenge, century club drinking, 100 shots of beer, edward 40 hands, edward fortyhands,
  edward wine hands, edward ciderhands, amy winehands, tour de franzia, beer olympics, beer mile, beer die, dizzy bat, goon of fortune,
  wizard staff, wizard sticks, wizard staffs, case race, case races, boat race drinking, boat races drinking, beer relay, pub golf,
  pubgolf, pub crawl, pub crawls, bar crawls, otley run, 12 pubs, twelve pubs, 3 man lift, circuit laps, neknominate, neck nomination,
  neknomination, nek nominate, neck nominate, ice him, iced, bros icing bros, initiations, initiation drinking, initiation night,
  hazing drinking, sports social, king of the pong, sconcing, sconce, pennying, pennied, strawpedo, strawpedoed, strawpedoing, straw pedo,
  see it off, we like to drink with, get it down you, get it down ya, get it down your neck, get that down you, save the queen pint,
  to the window chug, buzz game, fuzzy duck, ride the bus, drunk jenga, drunk uno, irish poker, buffalo drinking, buffalo left hand,
  down down down, chug contest, drinking contest, drinking competition, drinking challenge, out drink, outdrank, outdrink, under the table,
  can handle my drink, handle my liquor, handle my booze, hold my liquor, hold my drink, hold my beer, can not handle my drink,
  lightweight, lightweights, heavyweight drinker, iron liver, liver of steel
`
