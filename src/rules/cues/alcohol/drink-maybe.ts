/** Words that may mean an alcoholic drink or drinking. */
export default `
  drink, drinks, %drink, %bottle, %can, %tin, %glass, %jar, jars, %round, scoop, %scoop, scoops, swift half, swift one, quick one,
  one or two, a couple, couple of, liquid, dutch courage, juice, sauce, poison, the good stuff, hard stuff, something stronger,
  stronger than coffee, fizz, bubbles, spirits, mixer, mixers, %double, doubles, shots, %shot, %bomb, bombs, punch, spritz, spritzes,
  nightcap, night cap, tipple, %tipple, dram, drams, sip, sips, %sip, sippin, sipping, sippy cup, rose, stout, bitter, %brew, cold one,
  cold ones, frothy, frothies, froth, coldie, coldies, suds, hops, tap, draught, draft, drafts, cruiser, claws, tall boy, forty,
  henny thing, corona, tiger, tusk, dop, dops, tots, loaded cup, red cup, red cups, solo cup, solo cups, flask, thermos, coffee cup, mug,
  tumbler, pub, boozer, local, happy hour, last orders, last call, tab, open bar, free bar, wet bar, bar crawl, tavern, beer garden,
  rooftop bar, club night, ladies night
`
