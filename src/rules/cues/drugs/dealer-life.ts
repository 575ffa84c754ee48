/** Life stories and boasts of dealers: first pack, workers, corners, money, plug prices. */
export default `
  my first pack, corner boy, corner boys, dope boy, dope boys, d boy, trap house, in the trap, out the trap,
  trap phone, trap line, trap money, trap life, trapping since, trapped out, runners for me, had runners, runners on,
  youngers running, shotting since, shotting for, out of town shotting, ot, going country, going cunch, country lines,
  country line, cuckoo a, move food, moving food, shift food, moving packs, whip work, whipping work, whippin,
  cook up, cooking crack, cook crack, re rock, rerock, flipped an ounce, flip an ounce, flipped a pack, flip a pack,
  flip packs, flipping packs, flip grams, sold grams, sold dimes, sold dime bags, sold weed in, sold weed to,
  sold weed at, sold pills at, sold coke, sold drugs, sold a bit of, sold edibles, sold xans, sold addys,
  sold adderall, sold my adderall, sold my ritalin, selling my adderall, selling my meds, sell my meds,
  sell my adderall, sell my prescription, sell my pills, sold my pills, slung, slang dope, slang crack, push dope,
  pushed dope, push weight, pushed weight, nine bar, nine bars, box of coke, tick list, on the strap, owe the plug,
  owed the plug, plug price, plug prices, wholesale weed, grow op, grow house, my grow, my grow tent,
  my plants are flowering, week six of flower, week of flower, trimming season, trimming buds, curing jars,
  growing weed, grow weed, grew weed, growing my own weed, growing my own bud, growing a few plants,
  few plants in the, plants in the loft, plants in the wardrobe, plants in the closet, six plants, cannafarm,
  homegrown bud, home grown bud, homegrown weed, mushrooms growing in, monotub, monotubs, spore syringe, grow kit,
  mushroom grow kit, golden teachers, golden teacher, albino a, picking liberty caps, mushroom picking with
`
