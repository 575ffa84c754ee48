/** Mild swear words and curses. */
export default `
  dammit, damnit, damn it, goddamn, goddamned, goddammit, goddamnit, gotdamn, damn good, damn near, damn thing,
  damn well, so damn, every damn, one damn, the damn, give a damn, %give a damn, dayum, dayumn, daymn, damnn,
  damnation, what the hell, who the hell, why the hell, where the hell, like hell, bloody hell, hell no, hell yes,
  hell yeah, hell of a, helluva, craps, crappy, crappier, crapped, crapping, crapper, crapload, craptastic, holy crap,
  oh crap, bullcrap, piece of crap, crapshow, crapfest, crapola, crapsack, bloody nora, bludy, bldy, bluddy,
  the bloody, arses, arsed, arsing, arsey, arsy, smartarse, smartarses, can not be arsed, cba, lardarse, dumbarse,
  pain in the arse, kick up the arse, your arse, arse over tit, arseache, tightarse, pissarse, pissarsing, dumbass,
  dumbasses, jackass, jackasses, smartass, smart ass, smartasses, badass, badasses, badassery, kickass, half assed,
  hardass, lazyass, fatass, fatasses, broke ass, dead ass, deadass, lameass, wiseass, my ass, your ass,
  pain in the ass, kiss my ass, asswhooping, up his ass, a$$, azz, piss, pisses, pissed, pissed off, pissing,
  pissing off, %piss off, pissing down, pisstake, pisstaker, pisstakers, pisstaking, pissup, piss me off, pisspot,
  pisshead, pissheads, pisser, pissy, pissant, pissants, pissflaps, p1ss, pmsl, bollocks, bollox, bollix, bollixed,
  bollocksed, bollocking, bollockings, bollock, bollockchops, boll0cks, bollocks to, bollocked, buggers, buggered,
  buggering, bugger all, bugger me, bugger it, bugger this, buggeration, buggerlugs, sodding, sod it, sod all,
  sod the lot, gits, ballache, titty, titties, tithead, knobbing, nobend, plonker, plonkers, pillock, pillocks, prat,
  prats, pratt, numpty, numpties, berks, dipstick, turds, turdy, fart, farts, farting, farted, farty, butthead,
  buttheads, butthurt, buttface, buttload, jerkoff, jerkoffs, suck it, suckass, sucky, sucks donkey, cockup, cockups,
  minging, naffing, for god sake
`
