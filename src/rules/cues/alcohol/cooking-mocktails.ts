/** Alcohol in cooking, and drinks without alcohol; harmless company. */
export default `
  mocktail, mocktails, virgin mojito, virgin mojitos, virgin pina colada, virgin mary, virgin margarita, alcohol free beer,
  alcohol free wine, alcohol free gin, alcohol free prosecco, alcohol free lager, non alcoholic, na beer, na beers, nolo, no and low,
  low and no, low alcohol, zero percent, heineken zero, guinness zero, lucky saint, athletic brewing, seedlip, nozeco, dealcoholised,
  dealcoholized, ginger beer, root beer, butterbeer, kombucha, kefir, kvass, elderflower, cordial, squash, soft drink, soft drinks,
  lemonade, lime and soda, soda water and lime, tonic water, sparkling water, fizzy water, orange juice, apple juice, grape juice, shloer,
  appletiser, cranberry juice, smoothie, smoothies, milkshake, malt drink, supermalt, malta guinness, maltina, zobo, chapman drink,
  sorrel drink, horchata, coffee, tea, hot chocolate, matcha, chai, espresso, latte, flat white, beer batter, beer battered, beer bread,
  beer can chicken, beer brats, beer cheese, beer braised, steak and ale, steak and guinness, guinness stew, guinness cake, guinness pie,
  guinness bread, ale pie, beef bourguignon, boeuf bourguignon, coq au vin, red wine sauce, white wine sauce, wine reduction, red wine jus,
  wine vinegar, rice vinegar, cider vinegar, apple cider, mulled cider, cider braised, vodka sauce, penne alla vodka, penne vodka,
  pasta vodka, rum cake, rum baba, rum and raisin, rum raisin, rum balls, rum truffles, brandy butter, brandy snaps, brandy sauce, flambe,
  flambeed, christmas pudding, feed the cake, feeding the cake, fed the cake, christmas cake, fruit cake, soak the fruit, soaked fruit,
  soaked raisins, drunken noodles, drunken chicken, drunken goat, drunken prawns, tipsy cake, trifle, tiramisu, marsala, mirin,
  cooking wine, cooking sherry, shaoxing, deglaze, deglazed, deglazing, splash of wine, splash of white wine, glass for the pan,
  for the cook, marinade, marinated in, bourbon glaze, bourbon glazed, whiskey glaze, bourbon biscuit, bourbon biscuits, bourbon vanilla,
  jack daniels sauce, tequila lime chicken, margarita pizza, margherita, champagne vinegar, champagne truffles, prosecco cupcakes,
  gin and tonic cake, wine gums, liqueur chocolates, vanilla extract, hand sanitiser, hand sanitizer, rubbing alcohol, isopropyl,
  sugar alcohol, sugar alcohols, cetyl alcohol, alcohol ink, alcohol inks, alcohol wipes, alcohol marker, alcohol markers
`
