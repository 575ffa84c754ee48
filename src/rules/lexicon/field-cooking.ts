/** Words that only talk of cooking and eating brings up. */
export default `
  recipe, recipes, %cook, cookbook, oven, %bake, baker, bakery, chef, sous chef, slow cooker, crock pot, crockpot, instant pot, air fryer, airfryer,
  garlic, onion, onions, shallots, marinade, marinate, marinated, cast iron, sourdough, dough, sauce, gravy, stew, soup, broth, casserole, curry,
  biryani, grill, bbq, barbecue, brisket, pulled pork, roast dinner, sunday roast, roast potatoes, chef knife, kitchen knife, paring knife,
  bread knife, whisk, whisked, spatula, saucepan, frying pan, wok, skillet, simmer, simmered, saute, sauté, braise, braised, tenderise, tenderize,
  diced, chopping board, parsley, coriander, cilantro, basil, thyme, rosemary, cumin, paprika, pasta, lasagne, lasagna,
  risotto, noodles, ramen, dumplings, tofu, steak, %chicken, turkey, ham, bacon, sausage, sausages, salad, %cake, cupcake, cupcakes, brownies, cookies,
  pie crust, pastry, icing, frosting, buttercream, meringue, batter, pancake, pancakes, omelette, scrambled eggs, poached eggs, beer batter,
  red wine sauce, coq au vin, tiramisu, trifle, rum cake, dinner party, tasting menu, michelin, sous vide, %ferment, kimchi, kombucha, lobster, crab,
  prawns, shrimp, oysters, mussels, 🍳, 🍝, 🍲, 🥘, 🍛, 🥧, 🍰, 🎂
`
  .trim()
  .split(/\s*,\s*/)
