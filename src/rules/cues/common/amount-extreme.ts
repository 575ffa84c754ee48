/** Degree: extremes and intensifiers. */
export default `
  so much, too much, too many, so many, loads of, tons of, shitload, shit ton, fuck ton, tonne of, heaps of, hella, well good, absolutely,
  completely, totally, literally, utterly, entirely, extremely, super, insanely, ridiculously, incredibly, seriously, massively, massive,
  huge, enormous, gigantic, epic, insane, crazy, mental, unreal, wild, mind blowing, next level, another level, out of this world,
  off the scale, off the charts, through the roof, over the top, ott, the most, the whole, entire, all of it, every last, full on,
  full blown, full scale, straight up, high key, highkey, deadass, fr, no cap, on god, ong, real talk, swear down, on my life,
  swear to god, i swear, wallahi, wallah, honest to god, honestly, tbh, ngl, not gonna lie, not going to lie, i can not lie, icl, no lie,
  true story, real story, kid you not, fact, facts, just saying, believe me, hundred percent, 💯, 🔥, ‼, ❗, af, asf, as fuck, as hell,
  as anything, to death, to bits, like mad, like hell, like a maniac, no tomorrow, sobra, grabe, sana all, bahut, ekdum, kabisa, sana sana,
  no be small, well well, gan
`
