/** Weather, nature, gardening and farming. */
export default `
  %weather, rain, raining, rained, rainy, pouring, drizzle, storm, storms, stormy, thunder, thunderstorm, lightning, hail, snow, snowing,
  snowed, frost, frosty, icy, ice on the road, fog, foggy, mist, wind, windy, gale, hurricane, cyclone, typhoon, tornado, flood, floods,
  flooding, monsoon, harmattan, drought, heatwave, heat wave, sunshine, sunny, sun is out, scorching, boiling, baking hot, freezing,
  cold snap, humid, humidity, cloudy, clouds, blue skies, rainbow, degrees, celsius, fahrenheit, spring, autumn, winter, summer, %garden,
  gardening, gardener, allotment, greenhouse, polytunnel, compost, seeds, seedlings, seedling, sowing, planting, planted, tomato plants,
  pruning, pruned, lawn, mowing, mower, lawnmower, hedge, flower beds, flowerbed, roses, tulips, daffodils, dahlias, sunflowers, weeds,
  weeding, slugs, snails, aphids, harvest, harvested, pumpkins, courgettes, runner beans, apple tree, orchard, forest, woodland, hike,
  hiking, hill, hills, mountain, mountains, lake, river, waterfall, beach, sea, wild swimming, tide, waves, island, countryside,
  national park, trail, trails, camping, campfire, tent, stars, stargazing, moon, eclipse, northern lights, nature, wildflowers, foraging,
  farmer, farmers, farming, crop, crops, maize, wheat, tractor work, silage, milking, shamba, plough
`
