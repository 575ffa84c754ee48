/** LSD, mushrooms, DMT and the like. */
export default `
  lsd, on acid, blotter, blotters, microdots, microdot, lsd25, 1plsd, geltabs, magic mushrooms, shroom, shrooms,
  shrooming, shroomed, shroomin, %shroom, mushroom tea, liberty caps, cubensis, psilocybin, psilocybe, psilocin,
  psychedelic, psychedelics, psychonaut, psychonauts, hallucinogen, hallucinogens, hallucinogenic, tripping,
  trip report, tripsitter, machine elves, dmt, deems, changa, 5meo, bufo, ayahuasca, yage, ibogaine, iboga, mescaline,
  peyote, salvia, nbome, nbomb, 25i, 2cb, 2ci, 2ce, doi, 4aco, microdose, microdosing, microdosed, microdoses,
  %microdose, datura, dhatura, lsa, candyflips, tabbed, two tabs, shpongled, %shpongle
`
