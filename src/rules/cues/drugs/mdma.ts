/** Ecstasy, MDMA and party pills by names that mean nothing else. */
export default `
  mdma, mollys, md, mandy, thizz, thizzing, thizzin, thizzed, eccy, eccies, eccys, eckies, ecky, eckys, ekkies, ecto,
  yokes, yokers, pingers, pinger, pinga, pingas, pinging, bickies, garry, gary, garys, gurners, gurner, mitsubishis,
  mitsis, punishers, ecstacy, extasy, xtc, on an e, pillhead, pillheads, sass, sassafras, mda, mdea, candyflip,
  candyflipping, candyflipped, hippyflip, mdmazing, gurning, gurnin, gurned, %gurn, pupils like dinner plates,
  mephedrone, meow meow, mcat, m cat, 4mmc, 3mmc, bath salts, methylone, mdpv, cathinone, cathinones, tucibi, tusi,
  tuci, ghb, gbl, chemsex
`
