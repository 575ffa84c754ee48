/** Cooking, baking, food and kitchens. */
export default `
  %cook, cooking, cooked, %recipe, %bake, baking, baked, %roast, roasted, %grill, grilled, %fry, fried, %boil, boiled, %simmer, simmering,
  %braise, braised, marinate, marinated, marinade, bbq, barbecue, braai, smoker brisket, slow cooker, air fryer, airfryer, instant pot,
  oven, hob, frying pan, cast iron, chopping board, knife skills, chef, chefs, kitchen porter, masterchef, dinner, %dinner, supper,
  breakfast, brunch, lunch, %meal, leftovers, takeaway, takeout, dessert, pudding, starter, main course, side dish, gravy, soup, stew,
  curry, biryani, jollof, fufu, egusi, ugali, nyama choma, pap, bunny chow, adobo, sinigang, lechon, nasi lemak, laksa, satay, roti, naan,
  dal, paneer, samosa, samosas, tacos, burrito, pizza, pasta, lasagne, risotto, sushi, ramen, noodles, dumplings, burger, burgers, steak,
  chicken, turkey, lamb, pork, sausage, sausages, salmon, prawns, chips, crisps, salad, vegetables, veg, veggies, potatoes, tomatoes,
  onions, garlic, ginger, chilli, herbs, spices, salt, pepper, butter, cheese, eggs, flour, sugar, yeast, sourdough, cake, cakes, cupcake,
  cupcakes, cookies, biscuits, brownies, scones, pancakes, pie, pies, pastry, icing, frosting, chocolate, ice cream, vegan, vegetarian,
  gluten free, restaurant, restaurants, cafe, coffee shop, menu, tasty, delicious, yummy, yum, food, foodie, foodporn, spice mix, seasoning
`
