/** Telling a person to be silent, leave or get lost. */
export default `
  shut up, shut the fuck up, stfu, shut it, shut the hell up, shuttup, shush, sybau, zip it, wheesht, stop tweeting,
  no one cares, who cares, nobody gives a, your opinion, fuck off, piss off, gtf, gtfo, scram, bile yer heid, gfy,
  fuck you, fuck u, f you, fuck your, suck it, suck my dick, get a life, get a hobby, get a room, go away, log off,
  delete this, deactivate, delete the app, go to bed, mind your own, grow a spine, man up, take a look at, wise up,
  chup, nikal, bhag, bhaag, callate, chingate, voetsak, fokof, hamba, manahimik, comot, diam, shaddup
`
