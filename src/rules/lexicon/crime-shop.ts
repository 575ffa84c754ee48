/** Shops and other places where things are for sale or belong to others. */
export default `
  %shop, %store, %supermarket, tesco, tescos, asda, sainsburys, sainsbury, lidl, aldi, morrisons, waitrose, co op, coop, spar, m and s,
  marks and spencer, marks, iceland, boots, superdrug, primark, h and m, zara, ikea, b and q, wickes, screwfix, argos, currys, jd sports,
  sports direct, tk maxx, tj maxx, home bargains, poundland, b and m, wilko, wilkos, whsmith, whsmiths, waterstones, harrods, selfridges, next, asos,
  shein, amazon, ebay, vinted, ebay sellers, walmart, target, costco, kroger, publix, wegmans, whole foods, trader joes, cvs, walgreens, home depot,
  lowes, best buy, gamestop, sephora, ulta, macys, nordstrom, dollar general, dollar tree, 7 eleven, wawa, woolworths, woolies, coles, bunnings,
  kmart, checkers, shoprite, pick n pay, pick and pay, spinneys, dunnes, dunnes stores, supervalu, centra, penneys, super value, big bazaar, dmart,
  reliance, carrefour, self checkout, self checkouts, self scan, self service, self service till, self service tills, the till, checkout, checkouts,
  till, corner shop, off licence, offie, bottle shop, bottle o, petrol station, gas station, servo, greggs, subway, pret, mcdonalds, starbucks,
  nandos, wetherspoons, spoons, pub, hotel, %hotel, restaurant, cafe, %restaurant, bar, airport, duty free, hospital, warehouse, stockroom,
  stock room, stock cupboard, stationery cupboard, supply closet, work, my work, my job, the office, building site, site, construction site,
  neighbour, neighbours, neighbor, neighbors, next door, %house, garage, library, museum, gift shop, student union, festival, car park, parking lot,
  street, market, chemist, pharmacy, dispensary, drug cupboard, canteen, vending machine, buffet, cinema, gym, changing room, changing rooms,
  lost property, airbnb, premier inn, travelodge, hilton, marriott, ryanair, plane, the ward, school, uni, church, collection plate, charity shop,
  charity box, food bank, mall, the mall, depot, yard, employer, my employer, the company, company, customers, customer, guests, clients
`
  .trim()
  .split(/\s*,\s*/)
