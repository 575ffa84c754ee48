/** Weather, nature, gardening and farming. */
export default `
  %weather, rain, raining, rained, rainy, pouring, drizzle, storm, storms, stormy, thunder, thunderstorm, lightning,
  hail, snow, snowing, snowed, frost, frosty, icy, fog, foggy, mist, wind, windy, gale, hurricane, cyclone, typhoon,
  tornado, flood, floods, flooding, monsoon, harmattan, drought, heatwave, sunshine, sunny, sun is out, scorching,
  boiling, freezing, humid, humidity, cloudy, clouds, rainbow, degrees, celsius, fahrenheit, spring, autumn, winter,
  summer, %garden, gardening, gardener, allotment, greenhouse, polytunnel, compost, seeds, seedlings, seedling,
  sowing, planting, planted, tomato plants, pruning, pruned, lawn, mowing, mower, lawnmower, hedge, flowerbed, roses,
  tulips, daffodils, dahlias, sunflowers, weeds, weeding, slugs, snails, aphids, harvest, harvested, pumpkins,
  courgettes, runner beans, orchard, forest, woodland, hike, hiking, hill, hills, mountain, mountains, lake, river,
  waterfall, beach, sea, tide, waves, island, countryside, trail, trails, camping, campfire, tent, stars, stargazing,
  moon, eclipse, northern lights, nature, wildflowers, foraging, farmer, farmers, farming, crop, crops, maize, wheat,
  silage, milking, shamba, plough
`
