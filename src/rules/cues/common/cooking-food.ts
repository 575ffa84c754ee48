/** Cooking, baking, food and kitchens. */
export default `
  %cook, cooking, cooked, %recipe, %bake, baking, baked, %roast, roasted, %grill, grilled, %fry, fried, %boil, boiled,
  %simmer, simmering, %braise, braised, marinate, marinated, marinade, bbq, barbecue, braai, air fryer, airfryer,
  oven, hob, frying pan, cast iron, knife skills, chef, chefs, kitchen porter, masterchef, dinner, %dinner, supper,
  breakfast, brunch, lunch, %meal, leftovers, takeaway, takeout, dessert, pudding, starter, gravy, soup, stew, curry,
  biryani, jollof, fufu, egusi, ugali, pap, adobo, sinigang, lechon, laksa, satay, roti, naan, dal, paneer, samosa,
  samosas, tacos, burrito, pizza, pasta, lasagne, risotto, sushi, ramen, noodles, dumplings, burger, burgers, steak,
  chicken, turkey, lamb, pork, sausage, sausages, salmon, prawns, chips, crisps, salad, vegetables, veg, veggies,
  potatoes, tomatoes, onions, garlic, ginger, chilli, herbs, spices, salt, pepper, butter, cheese, eggs, flour, sugar,
  yeast, sourdough, cake, cakes, cupcake, cupcakes, cookies, biscuits, brownies, scones, pancakes, pie, pies, pastry,
  icing, frosting, chocolate, ice cream, vegan, vegetarian, gluten free, restaurant, restaurants, cafe, menu, tasty,
  delicious, yummy, yum, food, foodie, foodporn, seasoning
`
