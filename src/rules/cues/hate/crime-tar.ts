/** A whole group called criminals, cheats, greedy, diseased, mad. */
export default `
  they are all the, they just come, they only come, they come here, they come over, they come over here,
  come over here, coming here to, coming over here, take our jobs, taking our jobs, took our jobs, steal our jobs,
  stealing our jobs, claiming benefits, living off benefits, living off the, living off us, living off our,
  living on benefits, live off the, live off our, sponging off, scrounging off, leeching off, off the taxpayer,
  off our taxes, our taxes pay, our taxes go, rapists and, rapists and thieves, thieves and liars, liars and cheats,
  all crooks, all thieves, all rapists, all criminals, all terrorists, all liars, all cheats, all on benefits,
  all lazy, all drunks, all addicts, all scammers, means greedy, can not make up their minds, confused straight,
  just for attention, it is a phase, grow out of it, raised right, raised properly, if he had a father,
  with a father in, no father figure, absent fathers, no fathers, baby daddies, baby mamas, welfare queen,
  welfare queens, mentally ill men, a mental illness, is a mental illness, it is a mental illness, it is a sickness,
  sick in the head, not right in the head, wrong in the head, locked away, should be locked away, should be locked up,
  put in an asylum, mental asylum, looney bin, loony bin, funny farm, spread disease, spread diseases, carry disease,
  carry diseases, do not wash, do not shower, do not use toilets, no hygiene, curry smell, smell of curry,
  smells of curry, stink of curry, stinks of curry, smell of garlic, marry their cousins, marrying their cousins,
  married to his cousin, cousin marriage, cousin marriages, inbreed, eat dogs, eat cats, eat the dogs, eating dogs,
  eating cats, eat anything that, bat soup, bat eaters, bat eater, with your pension, count your fingers,
  count your change, count your rings, watch your wallet, check your pockets, watch your pockets, hide your wallet,
  hide your silver, hide the silver, nail it down, anything not nailed
`
