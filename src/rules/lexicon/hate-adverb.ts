/** Words that may stand between "are" and what a group is said to be. */
export default `
  all, just, so, such, really, truly, always, mostly, fucking, fuckin, bloody, damn, goddamn, literally, nothing but, basically, simply, usually,
  often, the, a, an, bunch of, a bunch of, a load of, a pack of, a nation of, some of the, fundamentally, inherently, genetically, naturally,
  biologically, born, absolute, absolutely, total, totally, complete, completely, utter, utterly, too, very, pretty, quite, generally, by nature,
  clearly, obviously, honestly, only, most, more, far, way, also, still, becoming, even, kind of, like, as, actually, probably, known to be,
  proven to be, both, frankly, plain, usually all, in general, a total, a complete, a fucking, an absolute, one of the, part of the, massive, huge, giant, real, proper, right, genuine, seriously, lower class, nothing more than, nothing but a, no better than, worse than, dirty, filthy, fucking dirty, stinking, raging, selfish, little, big
`
  .trim()
  .split(/\s*,\s*/)
