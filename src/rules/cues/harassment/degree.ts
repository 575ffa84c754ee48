/** Words that strengthen an insult or make it personal. */
export default `
  absolute, absolutely, complete, completely, total, totally, utter, utterly, straight up, literal, literally,
  certified, first class, world class, massive, biggest, such a, what a, what an, kind of, some sort of, bit of a,
  fucking, fuckin, fkn, effing, bloody, bleeding, flipping, freaking, damn, goddamn, sodding, poxy, stinking, filthy,
  rotten, wretched, godforsaken, sad little man, horrible little, daft, big fat, most useless, ever met,
  i have ever seen, on earth, in the world, in history, known to man, human being, excuse for a, excuse of a,
  so called, even more, even your, always been a, has always been, will always be, nothing but a, such an, like the,
  through and through, as fuck, asf, to fuck, af, no wonder, is why you
`
