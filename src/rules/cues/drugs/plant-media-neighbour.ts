/** Weeds, pots, coke, lines, trips, fixes in gardens, cooking, travel, films, medicine of the family; harmless company. */
export default `
  weeds, weed killer, weed whacker, weed wacker, weed eater, weed barrier, weed membrane, pull weeds, pulling weeds,
  pulled weeds, bindweed, knotweed, japanese knotweed, couch grass, dandelion, nettles, driveway weeds,
  weed in my driveway, weed in the driveway, weed in my garden, weed in the lawn, weeds in the, lawn, patio, gutters,
  compost heap, pot plant, pot plants, potted, pot roast, pot pie, pot luck, pots and pans, flower pot, pot noodle,
  big pot of, pot of soup, pot of stew, pot of coffee, jollof pot, diet coke, coke zero, cherry coke, can of coke,
  rum and coke cake, coke float, cocaine hippos, hippos, breaking bad, better call saul, walter white, jesse pinkman,
  los pollos, requiem for a dream, dopesick on, painkiller on, pain hustlers, purdue, dope show, dope beat,
  dope track, dope shoes, dope outfit, dope design, that is dope, so dope, pretty dope, lean management, lean startup,
  lean protein, lean six sigma, lean beef, lean canvas, crystal clear, crystal shop, speed dating, speed bump,
  speed test, broadband speed, speed reading, speed awareness, line dance, assembly line, washing line, fishing line,
  bus line, red line, product line, tram line, trip planner, work trip, field trip, ski trip, family trip, bike trip,
  fell on a trip, joint pain, joint venture, joint winner, joint first, joint custody, hip joint, knee joint,
  burger joint, pizza joint, noodle joint, taco joint, bbq joint, chicken joint, roasting joint, gammon joint,
  sunday joint, school meds, my meds changed, meds review, pharmacist said, dose lowered, lowered my dose,
  dose adjusted, adjusted my, prior authorization, repeat prescription, prescribed by, prescriber, consultant put me,
  my consultant, physio, post op, post surgery, hospital gave me, dentist gave me, laughing gas at the dentist,
  morphine drip, in labour, narcan training, naloxone kit, naloxone kits, naloxone training, good samaritan law,
  test your stuff, lost my cousin, lost my brother, lost my son, lost my daughter, lost my friend to,
  overdose awareness day, foundation in his name
`
