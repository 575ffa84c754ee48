/** Named firms and bodies people work for. */
export default `
  mcdonalds, maccies, maccas, mcd, kfc, subway, starbucks, costa, greggs, pret, wetherspoons, spoons, nandos,
  pizza hut, dominos, taco bell, wendys, dunkin, tim hortons, timmies, jollibee, chipotle, walmart, costco,
  home depot, lowes, walgreens, cvs, kroger, publix, safeway, tesco, asda, sainsburys, sainos, morrisons, aldi, lidl,
  waitrose, co op, coop, m&s, iceland, argos, primark, b&m, poundland, john lewis, currys, b&q, screwfix, wickes,
  halfords, ikea, h&m, zara, dunnes, supervalu, centra, woolworths, woolies, coles, bunnings, kmart, countdown,
  shoprite, checkers, loblaws, superstore, amazon, ups, fedex, dhl, dpd, evri, hermes, yodel, usps, auspost, uber,
  ubereats, deliveroo, doordash, grubhub, lyft, swiggy, zomato, gojek, foodpanda, google, facebook, microsoft, tesla,
  twitter, oracle, ibm, intel, netflix, spotify, tcs, infosys, wipro, hcl, cognizant, accenture, capgemini, deloitte,
  pwc, kpmg, mckinsey, bcg, goldman, barclays, hsbc, natwest, lloyds, santander, halifax, wells fargo, anz, westpac,
  commbank, absa, fnb, gtbank, safaricom, mtn, airtel, jio, bt, vodafone, o2, talktalk, comcast, verizon, at&t,
  rogers, telstra, optus, serco, capita, g4s, mitie, sodexo, atos, concentrix, teleperformance, convergys, sitel,
  ttec, alorica, ryanair, easyjet, united airlines, air canada, qantas, indigo, travelodge, hilton, marriott, disney,
  butlins, centre parcs, centerparcs, nhs, dwp, hmrc, hse, ofsted
`
