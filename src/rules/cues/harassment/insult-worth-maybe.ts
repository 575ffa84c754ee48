/** Doubtful, mostly harmless words of the list insult-worth. */
export default `
  useless, %waster, is nothing, nobody, %failure, failed at, flop, floppy, has been, never was, scum, garbage, filth,
  piece of shit, pos, shite, leeches, sponger, vermin, cockroach, slug, toad, born on a, disappointment, disgrace,
  shame on you, crackhead, junkie, bum, fraud, hack, incompetent, incompetence
`
