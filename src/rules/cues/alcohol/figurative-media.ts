/** Figurative use, sport, songs, films and series about drink; harmless company. */
export default `
  drunk on power, shaboozey, margaritaville, tubthumping, chumbawamba, semisonic, dubliners, withnail, barfly,
  superbad, bojack, succession, shameless, trotters, tyrion, hemingway, bukowski, plasterer, plastering, replastered,
  plaster cast, smashed the, pissed off, pissing down, pissed that, immortal, load shedding, loadshedding,
  shots fired, flu shots, screenshot, headshot, headshots, long shot, espresso shot, shot of espresso, double shot,
  bar exam, bar chart, salad bar, barbell
`
