/** Words that may mean an alcoholic drink or drinking. */
export default `
  drink, drinks, %drink, %bottle, %can, %tin, %glass, %jar, jars, %round, scoop, %scoop, scoops, quick one,
  one or two, a couple, couple of, liquid, juice, sauce, poison, the good stuff, fizz, bubbles, spirits, mixer,
  mixers, %double, doubles, shots, %shot, %bomb, bombs, punch, spritz, spritzes, nightcap, tipple, %tipple, dram,
  drams, sip, sips, %sip, sippin, sipping, rose, stout, bitter, %brew, frothy, frothies, froth, coldie, coldies, suds,
  hops, tap, draught, draft, drafts, cruiser, claws, forty, corona, tiger, tusk, dop, dops, tots, flask, thermos,
  coffee cup, mug, tumbler, pub, boozer, local, last orders, tab, open bar, free bar, tavern, beer garden, club night,
  ladies night
`
