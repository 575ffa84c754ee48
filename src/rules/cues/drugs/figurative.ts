/** Drug words used of sweets, hobbies, sport and everyday things; harmless company. */
export default `
  coffee addict, sugar crash, chocoholic, bookaholic, shopaholic, my drug, runner high, gearhead, petrolhead,
  endorphins, road trip, day trip, school trip, round trip, camping trip, tripped over, trip advisor, tripadvisor,
  folic, acidic, pepsi, crack on, cracked the, crack of dawn, good craic, cracking, joint effort, joint account,
  joint of beef, pot of tea, hot pot, crock pot, crockpot, instapot, potluck, pothole, potholes, potting, weeding,
  weedkiller, seaweed, tumbleweed, ragweed, dandelions, spice rack, allspice, mushroom soup, portobello, shiitake,
  chanterelles, hash browns, hashtag, hashing, hash map, hashmap, hash house harriers, hash run, ice cream, black ice,
  ice bath, on ice, crystal ball, speed limit, speed camera, speedrun, speedrunning, speed skating, snow day, snowman,
  line dancing, finish line, line manager, lines of code, washing powder, protein powder, gearbox, high school,
  high street, high court, high heels, high chair, high tide, high score, high quality, high level, record high,
  poison pill, plug in, plugged in, unplugged, baked potato, baked a cake, bake off, smoke alarm, smoke detector,
  wildfire smoke, lit the fire, dopest, ecstatic, sniff test
`
