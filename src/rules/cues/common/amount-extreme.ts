/** Degree: extremes and intensifiers. */
export default `
  so much, too much, too many, so many, loads of, tons of, shitload, hella, absolutely, completely, totally,
  literally, utterly, entirely, extremely, super, insanely, ridiculously, incredibly, seriously, massively, massive,
  huge, enormous, gigantic, epic, insane, crazy, mental, unreal, wild, mind blowing, over the top, ott, the most,
  the whole, entire, all of it, every last, full on, straight up, highkey, deadass, fr, on god, ong, real talk,
  swear to god, i swear, wallahi, wallah, honestly, tbh, ngl, not going to lie, i can not lie, icl, no lie,
  true story, fact, facts, just saying, believe me, hundred percent, 💯, 🔥, ‼, ❗, af, asf, as fuck, as anything,
  to death, to bits, like hell, sobra, grabe, bahut, ekdum, kabisa, well well, gan
`
