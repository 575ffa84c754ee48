/** Words that strengthen an insult or make it personal. */
export default `
  absolute, absolutely, complete, completely, total, totally, utter, utterly, straight up, literal, literally, certified, grade a,
  first class, world class, massive, biggest, such a, what a, what an, kind of, some sort of, bit of a, fucking, fuckin, fkn, effing, bloody,
  bleeding, flipping, freaking, damn, goddamn, sodding, poxy, stinking, filthy, rotten, wretched, godforsaken, silly little, nasty little,
  dirty little, sad little man, horrible little, daft, fat old, ugly old, stupid old, ugly fat, big fat, great big, worst person,
  worst human, most annoying, most useless, most pathetic, most hated, dumbest person, ugliest person, ever met, i have ever seen,
  on this planet, on the planet, on earth, in the world, in history, to ever exist, ever to live, known to man, human being, excuse for a,
  sorry excuse for, poor excuse for, pathetic excuse for, excuse of a, example of a, so called, self proclaimed, waste of a good, even more,
  even your, even his own, even her own, always been a, has always been, will always be, nothing but a, such an, like the,
  through and through, of the highest order, through the roof, off the scale, as fuck, as hell, as they come, asf, to fuck, af, no wonder,
  is why you, that is why your
`
