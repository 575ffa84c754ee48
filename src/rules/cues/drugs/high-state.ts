/** Being under the influence of drugs. */
export default `
  high as, too high, stoned, blazed, so baked, zooted, fadedasf, geekin, tweaked, off my face, off my head, mashed,
  monged, mongy, munted, mangled, spangled, spannered, cabbaged, sparkled, ticking, on a different planet, spaced,
  spacey, gone off, gone on, wavey, chonged, caned, red eye, red eyes, waved, licked, couchlocked, high while,
  high and, drugged, cracked out, pinged, gooned, munched, zoinked, blem, blemmed, blemming, bunned, higher than,
  tapped, sabog, bangag, praning, fleein, fleeing, melted
`
