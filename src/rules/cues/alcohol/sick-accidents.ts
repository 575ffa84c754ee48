/** Vomiting, injuries and disgrace from drink. */
export default `
  vom, vommed, vomming, voms, vomit, %vomit, threw up, throwing up, throw up, thrown up, puke, puked, puking, %puke, pukey, pukes, spew,
  %spew, spewed, spewing, chunder, %chunder, chundered, chundering, chunderous, tactical, boke, boked, boking, bowked, boak, boaked,
  whitey drunk, whitied, whitey on wine, upchuck, upchucked, ralph, ralphed, ralphing, barf, barfed, barfing, %barf, yak, yacked, yakked,
  yacking, yakking, hurl, hurled, hurling my guts, heave, heaved, heaving, retching, retched, honked up, honking up, blew chunks,
  blowing chunks, blow chunks, lost my lunch, tossed my cookies, driving the porcelain bus, pray to the porcelain god,
  praying to the porcelain god, hugging the toilet, head in the toilet, head down the toilet, head over the toilet, face in the toilet,
  hug the toilet, bathroom floor, sick in a bag, sick in my bag, sick in my handbag, sick in the taxi, sick in a taxi, sick in an uber,
  sick in the uber, vomited in an uber, cleaning fee, soiling fee, sick everywhere, sick on myself, sick on the train, sick on the bus,
  sick in the sink, sick down myself, sick in a bin, sick in the bin, sick in a bush, sick in a plant pot, been sick all,
  was sick all over, pissed myself, peed myself, wet myself, wet the bed, pissed the bed, pissed my pants, pissed in the,
  peed in the wardrobe, pee in a bush, peed in a bush, pissing in an alley, shat myself, shit myself, fell in a bush, fell into a bush,
  fell in the canal, fell down the stairs, fell off the stage, fell off the bar, fell off a table, fell off the kerb, fell out of the taxi,
  fell off my stool, fell on my face, smashed my face, chipped a tooth, chipped my tooth, split my chin, broken wrist after,
  sprained ankle, twisted ankle, stitches, stomach pumped, stomach pump, alcohol poisoning, a and e drunk, ended up in a and e,
  ended up in hospital, hospital with alcohol, drip in hospital, ambulance called, paramedics, drunk tank, night in the cells,
  night in a cell, drunk and disorderly, public intoxication, public intox, drunk in public, flashed everyone, got my tits out, mooned,
  streaked, streaking, ran naked, naked in, crowd surfing drunk, fight outside the kebab shop, kicked off a flight, removed from the flight
`
