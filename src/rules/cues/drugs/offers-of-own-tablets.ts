/** Own prescription sold, shared or swapped; a mate's urine; psychonauts; carrying through airports. */
export default `
  rest of my codeine, rest of my tramadol, rest of my diazepam, rest of my valium, rest of my adderall,
  rest of my oxy, left over codeine, leftover pills, leftover painkillers, spare codeine, spare tramadol,
  spare diazepam, spare valium, spare adderall, spare ritalin, spare xanax, spare pills, spare tablets going,
  selling my codeine, selling my tramadol, selling my diazepam, selling my ritalin, sell my codeine, sell my tramadol,
  sell my ritalin, sold my codeine, sold my tramadol, sold my diazepam, swap tramadol, swapping tramadol,
  fiver a strip, tenner a strip, quid a strip, pound a pill, spooky prices, christmas prices, black friday on,
  sale on zips, happy hour on grams, collect only no deliveries, mate wee, mates wee, friend wee, friend pee,
  sister pee, brother pee, brother wee, girlfriend pee, clean wee, someone else wee, someone else pee, wife pee,
  wee in a bottle, pee in a condom, psychonautics, psychedelic explorer, psychedelics enthusiast,
  psychedelic enthusiast, entheogen, entheogens, explorer of consciousness, bedroom chemist, kitchen chemist,
  home chemist, trip advisor on, better baked, better stoned, better on shrooms, better on acid, better on ket,
  better on pills, best enjoyed high, best enjoyed stoned, best watched high, best watched stoned, my dab pen,
  dab pen died, cart died, cart is empty, is not basil, is not oregano, not oregano, not just tomatoes,
  tomatoes and friends, special tomatoes, hash oil, rick simpson, rso, feco, smuggled hash, smuggled weed,
  smuggled coke, smuggled pills, smuggled edibles, smuggled gummies, flew with weed, fly with weed, flying with weed,
  flew with edibles, fly with edibles, flying with edibles, weed through security, weed through tsa,
  weed in my luggage, weed in my suitcase, weed in my carry on, gummies in a haribo, in a haribo bag,
  on mushrooms last, drove on mushrooms, drove on acid, drove on ket, drove on pills, drove on xans, driving on xanax,
  driving on mushrooms, driving on pills, bag comes out, bag came out, the bag is out, bags come out, bags came out,
  coke came out, coke comes out, pills came out, offered ket, offered coke, offered pills, offered a line,
  offered a pill, offered me a line, offered me a pill, offered me a bump, offered me ket
`
