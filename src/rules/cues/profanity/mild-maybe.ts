/** Mild swear words with frequent other meanings: animals, birds, fittings, measures. */
export default `
  balls, ball bags, sucks, sucked, suck, damning, blast, butts, boob, boobs, pooped, poo, pee, wee, jerk, jerks, asses, arse, hell, hells, damn, damned,
  bloody, crap, tit, tits, knobs, nobs, sods, git, wally, berk, muppet, turd, gonads, nads, knackers, cocked up, cobblers load, screw it, screw this,
  christ almighty, jesus christ, lord almighty, shag off, wth, damm, hella, hell bent, to hell, the hell
`
