/** Numbers and measures that tell how much was drunk. */
export default `
  0 pints, 0 pint, 0 beers, 0 drinks, 0 wines, 0 glasses, 0 bottles, 0 shots, 0 tequilas, 0 vodkas, 0 gins, 0 margs, 0 margaritas,
  0 cocktails, 0 cans, 0 tins, 0 tinnies, 0 jagerbombs, 0 jager bombs, 0 mimosas, 0 espresso martinis, 0 guinness, 0 stellas,
  0 white claws, 0 units, 0 day bender, 0 percent, two pints in, three pints in, four pints in, five pints in, ten pints, eight pints,
  nine pints, twelve pints, seven pints, six pints, two glasses in, three glasses in, three glasses deep, two wines in, three wines in,
  two bottles in, bottle and a half, half a bottle, full bottle, whole bottle, entire bottle, a bottle each, bottle deep, bottles deep,
  pints deep, shots deep, beers deep, wines deep, drinks deep, drinks in, six shots, ten shots, eight shots, twelve shots, three shots,
  four shots, five shots, god knows how many, lost count, many pints, many many wines, several pints, several wines, several beers,
  several drinks, several gins, couple of bottles, dozen beers, a dozen pints, a litre of vodka, liter of vodka, gallon of, pints of vodka,
  skinful, a few jars, a few scoops, crate each, case each, slab each, box each, yard of ale, yard glass, stein, steins, pint after pint,
  shot after shot, drink after drink, bottle after bottle, glass after glass, one more pint, one more drink, one turned into,
  one pint turned into, quick pint turned into, swift half turned into, two pints turned into, 0 in the morning still drinking, bar tab of,
  bar bill, 0 quid on drinks, bar tab was
`
