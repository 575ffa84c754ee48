/** Fashion, food, fitness, dance, art, writing, engineering words that sound like sex. */
export default `
  fashion, outfit, ootd, style, stylist, dress, gown, skirt, suit, heels, runway, catwalk, model, modelling, designer,
  collection, lookbook, styling, makeup, skincare, lipstick, beautician, nail tech, hairdresser, sports bra, swimwear,
  swimsuit, one piece, breakfast, dinner, lunch, recipe, cooking, baking, baked, bake, cupcakes, sponge,
  lemon drizzle, banoffee, banana bread, bananas, %aubergine, eggplant, peaches, cherries, melon, watermelon,
  sausages, sausage roll, sausage rolls, meatballs, faggots, coq au vin, tacos, clams, oysters, peanuts,
  chicken thighs, rotisserie, %cocktail, foodporn, earthporn, bookporn, bridgerton, love island, outlander, fleabag,
  intimacy coordinator, art, life drawing, sculpture, michelangelo, venus, botticelli, manet, klimt, gallery, museum,
  exhibition, burlesque, ballet, salsa, bachata, tango, zumba, glutes, leg day, %squat, plank, thrusters, bench press,
  stretch, stretching, flexible, yoga, downward dog, pilates, workout, gym, gains, cardio, sweat, sweating,
  spin class, marathon, chafing, foursomes, breaststroke, backstroke, ball pit, tennis balls, screw in, screws,
  %screwdriver, nails, bolt, master slave, bones, caulk, caulking, grout, lubricate, lubrication, pipework, pipeline,
  propshaft, %piston, dongle, hardware, hard drive, insert, insertion, thrust, comic strip, big bang, bang on,
  bangers, unsexy, coming home, coming soon, come early, watergate, oral exams, dental, climactic, erected, erecting,
  scaffolding, pentest, pentester, exposure
`
