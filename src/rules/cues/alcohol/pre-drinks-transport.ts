/** Pre-drinks, cans on trains, drinking in transit and at odd places. */
export default `
  pre drinks, pre drink, predrinks, predrink, predrinking, pre drinking, pre lash, prelash, pre lashing, pre party drinking, pres,
  pre game, pregame, pregaming, pre gaming, pregamed, pregames, pre load, preload, preloading, pre loading, prinks, prinking,
  tinnies on the train, tinnie on the train, train tinnie, train tinnies, train beers, train beer, train gin, train tin, train wine,
  mojito in a tin, gin in a tin, gin in a can, gins in a tin, cocktails in a can, cocktail in a tin, g and t in a tin, cans on the train,
  can on the train, cans on the bus, cans on the tube, can on the tube, cans on the platform, drinking on the train, drinking on the tube,
  drinking on the bus, drunk on the train, drunk on the bus, drunk on the tube, drunk on a plane, drunk on the plane, drunk on the flight,
  drunk at the airport, plane drinks, flight drinks, airport drinks, airport bar, airport wetherspoons, airport spoons, duty free vodka,
  duty free booze, duty free litre, minis on the plane, miniatures, party bus, limo drinks, booze cruise, booze cruises, booze bus tour,
  boat party, boat drinks, yacht drinks, pontoon beers, tailgate, tailgating, tailgated, parking lot beers, park cans, cans in the sun,
  canal cans, cans by the canal, cans on the beach, cans by the river, beach beers, beach drinking, pool beers, tinnies in the sun,
  tinnies at the beach, tinnies by the pool, camping beers, campfire beers, golf course beers, fairway beers, turn beers golf,
  cart girl beers, drinking on the course, fishing beers, drunk fishing, drunk hunting, drunk in church, drunk at church,
  drunk at a wedding, drunk at the wedding, drunk at my wedding, drunk bridesmaid, drunk best man, drunk at a funeral,
  drunk at the funeral, drunk at the school, drunk at parents evening, drunk at the gym, drunk at the match, drunk at the cricket,
  drunk at the races, races drunk, ladies day, drunk at disneyland, drunk at disney, drinking around the world, epcot drinking,
  snuck booze in, sneak booze in, sneaking booze in, smuggled booze in, smuggled vodka in, smuggling booze, smuggle booze, snuck vodka in,
  sneak vodka in, snuck a flask in, vodka in suncream, vodka in a shampoo, hidden flask, flask in my, hip flask at the
`
