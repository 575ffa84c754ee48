/** Named firms and bodies people work for. */
export default `
  mcdonalds, maccies, maccas, mcd, burger king, kfc, subway, starbucks, costa, greggs, pret, wetherspoons, spoons, nandos, pizza hut,
  dominos, taco bell, wendys, chick fil a, dunkin, tim hortons, timmies, jollibee, chipotle, five guys, walmart, costco, best buy,
  home depot, lowes, walgreens, cvs, kroger, publix, whole foods, trader joes, safeway, dollar general, dollar tree, tesco, asda,
  sainsburys, sainos, morrisons, aldi, lidl, waitrose, co op, coop, m&s, marks and spencer, iceland, argos, primark, b&m, home bargains,
  poundland, sports direct, jd sports, john lewis, currys, b&q, screwfix, wickes, halfords, ikea, h&m, zara, dunnes, supervalu, centra,
  woolworths, woolies, coles, bunnings, kmart, big w, countdown, pak n save, the warehouse nz, shoprite, pick n pay, checkers, loblaws,
  superstore, canadian tire, amazon, fulfilment centre, fulfillment center, ups, fedex, dhl, dpd, evri, hermes, yodel, royal mail,
  an post, usps, canada post, auspost, australia post, uber, ubereats, deliveroo, just eat, doordash, grubhub, lyft, swiggy, zomato,
  gojek, foodpanda, google, facebook, apple store, microsoft, tesla, twitter, oracle, ibm, intel, netflix, spotify, tcs, infosys, wipro,
  hcl, cognizant, accenture, capgemini, deloitte, pwc, kpmg, mckinsey, bcg, goldman, jp morgan, morgan stanley, barclays, hsbc, natwest,
  lloyds, santander, halifax, wells fargo, bank of america, anz, westpac, commbank, standard bank, absa, fnb, gtbank, zenith bank,
  access bank, safaricom, mtn, airtel, jio, bt, virgin media, vodafone, o2, talktalk, comcast, verizon, at&t, t mobile, rogers, telstra,
  optus, serco, capita, g4s, mitie, sodexo, compass group, atos, concentrix, teleperformance, convergys, sitel, ttec, alorica, ryanair,
  easyjet, british airways, delta airlines, united airlines, air canada, qantas, air india, indigo, premier inn, travelodge, hilton,
  marriott, disney, butlins, center parcs, centre parcs, centerparcs, nhs, dwp, hmrc, home office, hse, ofsted
`
