/** Drinking under age and fake ID. */
export default `
  underage drinking, underage drinker, underage drinkers, under age drinking, drinking underage, drink underage, drank underage,
  underage and drunk, minor in possession, mip, mipped, fake id, fake ids, fake i d, scannable fake, scannable fakes, novelty id,
  borrowed id, sisters id, brothers id, cousins id, my sisters passport, someone elses id, friends id, mates id, photoshopped my id,
  id did not scan, did not get id d, did not card me, did not id me, ided, carded, served me at 0, getting served at, got served,
  get served, shops that do not id, bars that do not id, bar that does not card, bar that does not id, does not check id, do not check id,
  do not check ids, not even 18, not even 21, not 21 yet, not 18 yet, not legal yet, not legal to drink, almost legal, finally legal,
  before i was legal, since i was 0, since i was 13, since i was 14, since i was 15, since i was 16, since i was twelve,
  since i was thirteen, since i was fourteen, since i was fifteen, drunk at 13, drunk at 14, drunk at 15, drunk at 16, drunk at 17,
  15 and drunk, 16 and drunk, 17 and drunk, 15 and pissed, 16 and pissed, 16 and wasted, 17 and wasted, 17 and hammered,
  first time drunk at, my first beer at, first drink at, drunk in high school, drinking in high school, drinking in year, drunk in year 0,
  drunk at prom, prom afters, prom after party, afterprom, leavers do drunk, schoolies week, vodka in the park, cider in the park,
  drinking in the park, drinking in parks, park drinking, fields drinking, drinking in a field, drinking in the woods, cans in the park,
  cans down the park, bush party, bush parties, bucky in the park, blue wkd in the park, raided the liquor cabinet,
  raid the liquor cabinet, raided the drinks cabinet, dads liquor cabinet, parents liquor cabinet, parents drinks cabinet, mums vodka,
  dads whiskey, dads whisky, dads beer, dads beers, mums wine, mums gin, watered down the vodka, water in the vodka,
  topped it up with water, refilled it with water, replaced with water, parents are away, parents away, parents out of town, buys us booze,
  bought us booze, buy us booze, buying booze for minors, bought beer for minors, got a stranger to buy, stranger buy us,
  older brother buys, older sister buys, shoulder tapping, shoulder tap, homeless guy buy us, hey mister, served minors, serving minors,
  sell to minors, sold to minors, selling alcohol to minors, gave the kids beer, gave my kid beer, my kids first beer, baby drinking beer,
  students drunk with teacher, drinking with my students, drinking with students, drinking with pupils, bought my students drinks
`
