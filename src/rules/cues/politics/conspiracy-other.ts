/** Conspiracy topics beyond politics: flat earth, lizards, aliens, moon. */
export default `
  earth is flat, globetard, globetards, globehead, globeheads, firmament, reptilian, reptilians, shapeshifter,
  shapeshifters, infowars, annunaki, anunnaki, roswell, tartaria, birdsarentreal, climate hoax, orgone, orgonite,
  transvestigation, birther, birthers, climate scam, climate con, climate cult, climate fraud, climate lie,
  climate alarmism, climate alarmists, climate change is a, climate emergency is a, climate is a tax,
  global warming is a, global warming hoax, net zero is a, net zero scam, net zero con, green scam, green new scam,
  a tax in a green hat, plant food, co2 is plant food, carbon dioxide is plant food, carbon scam, carbon tax scam,
  it is called summer, it is called weather, it is just weather, always been hot, straight edges, directed energy,
  directed energy weapon, directed energy weapons, dew attack, space lasers, space laser, jewish space,
  weather weapon, weather weapons, weather control, weather modification, steered the hurricane, hurricane that turns,
  cloud seeded, moon landing was, moon landing fake, faked the moon, moon landings were, never went to the moon,
  the moon flag, the flag waves, no wind on the moon, kubrick filmed, stanley kubrick filmed, nasa lies, nasa lied,
  nasa cgi, space is fake, globe earth, ball earth, spinning ball, water finds its level, ice wall, the ice wall,
  dome above, under the dome, horizon is flat, flat earth, flat earther, flat earthers, mud flood, giants buried,
  hollow earth, area 51, aliens built, ancient aliens built, they found giants, lizard people, lizards in,
  lizard king in, the queen was a lizard, zuckerberg lizard, crisis actors, sandy hook was, no one died at,
  nobody died at, inside job, was an inside job, 911 inside, building 7, jet fuel, jet fuel can not melt, steel beams,
  jfk, grassy knoll, epstein did not kill himself, did not kill himself, epstein list, adrenochrome harvest,
  children in tunnels, body double, body doubles, is a clone, was replaced by a, replaced by a double
`
