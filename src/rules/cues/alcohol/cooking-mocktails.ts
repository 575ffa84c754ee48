/** Alcohol in cooking, and drinks without alcohol; harmless company. */
export default `
  mocktail, mocktails, non alcoholic, nolo, seedlip, nozeco, dealcoholised, dealcoholized, butterbeer, kombucha,
  kefir, kvass, elderflower, cordial, squash, soft drinks, lemonade, lime and soda, tonic water, shloer, appletiser,
  smoothie, smoothies, milkshake, supermalt, maltina, zobo, horchata, coffee, tea, hot chocolate, matcha, chai,
  espresso, latte, flat white, coq au vin, rum cake, flambe, flambeed, fruit cake, trifle, tiramisu, marsala, mirin,
  shaoxing, deglaze, deglazed, deglazing, marinade, margherita, wine gums, hand sanitiser, isopropyl, alcohol inks
`
