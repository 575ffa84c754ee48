/** Mild swear words with frequent other meanings: animals, birds, fittings, measures. */
export default `
  balls, sucks, sucked, suck, damning, blast, butts, boob, boobs, pooped, poo, pee, wee, jerk, jerks, asses, arse,
  hell, hells, damn, damned, bloody, crap, tit, tits, knobs, nobs, sods, git, wally, berk, muppet, turd, gonads, nads,
  knackers, screw it, jesus christ, wth, damm, hella, to hell, the hell
`
