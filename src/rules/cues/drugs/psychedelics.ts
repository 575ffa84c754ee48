/** LSD, mushrooms, DMT and the like. */
export default `
  lsd, acid trip, acid trips, %acid tab, tab of acid, tabs of acid, dropped acid, dropping acid, drop acid, %drop acid, took acid,
  taking acid, on acid, did acid, doing acid, do acid, hit of acid, hits of acid, blotter, blotters, microdots, microdot, window pane acid,
  acid house party acid, liquid acid, lucy in the sky, lsd25, 1plsd, acid tab, acid tabs, gel tab, gel tabs, geltabs, magic mushroom,
  magic mushrooms, shroom, shrooms, shrooming, shroomed, shroomin, %shroom, mushroom tea, mushroom trip, polkadot bar, one up bar,
  mushroom chocolate bar, golden teacher, golden teachers, penis envy mushrooms, albino penis envy, liberty caps, liberty cap, cubensis,
  psilocybin, psilocybe, psilocin, caps and stems, truffles trip, magic truffles, psychedelic, psychedelics, psychonaut, psychonauts,
  hallucinogen, hallucinogens, hallucinogenic, tripping, trippin balls, trippin on, trip report, tripped balls, tripped out on, bad trip,
  good trip, trip sitter, tripsitter, trip sitting, heroic dose, heros dose, %ego death, ego death, third eye open, third eye opened,
  machine elves, breakthrough dose, dmt, deems, changa, spirit molecule, 5 meo, 5meo, toad venom, bufo, ayahuasca, aya ceremony, yage,
  ibogaine, iboga, mescaline, peyote, san pedro cactus, salvia, nbome, nbomb, n bomb, 25i, 2cb, 2 cb, 2ci, 2ce, doi, dom stp, 4aco,
  microdose, microdosing, microdosed, microdoses, %microdose, morning glory seeds, datura, dhatura, jimson weed, lsa, candyflips,
  candy flipped, fly agaric, amanita muscaria, tabbed, two tabs, three tabs, half a tab, popped a tab, took a tab, %drop a tab,
  dropped a tab, dropped tabs, %take a tab, shpongled, %shpongle, walls were breathing, walls breathing, walls melting, %see sounds,
  seeing sounds, faces melting, face melting off, fractals everywhere, visuals were insane, crazy visuals, open eye visuals,
  closed eye visuals, jedi flip, nexus flip, kitty flip
`
