/** How much was drunk, as whole phrases. */
export default `
  0 deep, 0 pints deep, 0 drinks deep, 0 beers deep, 0 shots deep, 0 wines deep, pints deep, drinks deep, beers deep,
  shots deep, wines deep, bottle deep, two bottles deep, 0 pints in, 0 beers in, 0 drinks in, 0 wines in, 0 gins in,
  0 glasses in, 0 cocktails in, 0 proseccos in, three glasses in, two glasses in, four glasses in, three pints in,
  four pints in, five pints in, six pints in, two wines in, three wines in, bottle in, a bottle in, bottles in,
  two bottles in, bottle and a half, bottle of wine to myself, bottle to myself, whole bottle to myself,
  crate to myself, box of wine to myself, pitcher to myself, bottle of gin gone, bottle gone, bottle of vodka between,
  bottle of rum between, bottle each, bottles each, bottle per person, litre of vodka, litre of gin, litre of rum,
  case of beer, crate of beer, crate of, slab of beer, box of goon, sixth pint, seventh pint, eighth pint, ninth pint,
  tenth pint, fifth gin, fifth wine, third bottle, fourth bottle, third martini, fourth martini, fourth margarita,
  fifth margarita, another round, one more round, one more bottle, one more turned into, one pint turned into,
  one drink turned into, one turned into, quick pint turned into, just one turned into, few too many, one too many,
  two too many, a few too many, had a few, had a skinful, had a lot to drink, had far too much, drank too much,
  drunk too much, drank way too much, drinking too much, drank my bodyweight, drank my weight in, drank the bar dry,
  drank the pub dry, drank the place dry, drank the minibar, drank a bottle, drank two bottles, drank a whole,
  drank the whole, drank everything, drank half, finished the bottle, finished that bottle, finished a bottle,
  finished the henny, drained the, polished off a bottle, polished off, sank a bottle, sank 0 pints, sinking pints,
  sinking beers, sink a few, sank a few, sinking a few, smashed a bottle of, smashed 0 pints, crushed a 0 pack,
  put away 0, put away a bottle, unit count, units last night, units a week is, 0 units, liver, livers, my poor liver,
  liver is crying, sorry liver, rip my liver
`
