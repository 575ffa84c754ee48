/** Drink in a mug, bottle or flask at work, calls, school or church. */
export default `
  gin in the, vodka in the, whisky in the, whiskey in the, rum in the, wine in the mug, wine in a mug, wine in my mug,
  beer in a mug, gin in a mug, gin in a teacup, vodka in my, vodka in a, whisky in my, whiskey in my, rum in my,
  brandy in my, brandy in the, baileys in the, baileys in my, irish coffee at, irish coffee before,
  in my water bottle, in the water bottle, in my travel mug, in my thermos, in the thermos, in my flask, hip flask,
  hipflask, in the teapot, in the coffee cup, is not coffee, is not water, not just coffee, definitely not tea,
  camera off, under the desk, in the bottom drawer, bottom drawer, desk drawer, liquid lunch, three pint lunch,
  two pint lunch, pints at lunch, pints over lunch, beers at lunch, wine at lunch, wines at lunch, boozy lunch,
  lunchtime pints, lunchtime pint, lunchtime drinking, before my shift, before a shift, before the shift,
  during my shift, on my shift, desk beers, desk beer, working drunk, drunk working, drunk teaching, taught drunk,
  drunk on shift, drunk on duty, drunk at work, pissed at work, tipsy at work, drunk in class, drunk in a meeting,
  hungover teaching, half cut at, bar staff drink, one for me, one for the customer, one for them one for me,
  staff drinks for free, drinking behind the bar
`
