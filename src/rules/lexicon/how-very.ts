/** Words of degree before an adjective. */
export default `
  so, still, really, very, too, pretty, super, mega, proper, properly, absolutely, completely, totally, utterly, mad, lowkey, low key, highkey,
  kind of, sort of, a bit, bit, a little, slightly, already, half, fully, extremely, insanely, just, actually, quite, royally, well, dead, fairly,
  beyond, that, this, ridiculously, stupidly, horribly, violently, severely, massively, blind, stinking, roaring, disgustingly, gloriously, legit,
  literally, hella, wicked, right, full, pure, fucking, bloody, damn, effing, freaking, incredibly, deeply, truly, definitely, probably, maybe,
  wildly, seriously, hideously, mildly, monumentally, stupid, hilariously, stupendously, completely and utterly, off my
`
  .trim()
  .split(/\s*,\s*/)
