/** Telling a person to be silent, leave or get lost. */
export default `
  shut up, shut the fuck up, stfu, shut it, shut the hell up, shuttup, shush, hush, be quiet, sit down, sybau, zip it,
  wheesht, stop talking, stop tweeting, nobody cares, no one cares, who cares, nobody gives a, your opinion, fuck off,
  piss off, get lost, get out, gtf, gtfo, do one, scram, away and, bile yer heid, gfy, fuck you, fuck u, f you,
  fuck your, bite me, suck it, suck my dick, kiss my ass, get a life, get a job, get a grip, get a hobby, get a room,
  go away, go outside, log off, delete this, deactivate, delete the app, put the phone down, go to bed, go home,
  know your place, mind your own, grow a spine, man up, take a look at, wise up, behave, do better, try again,
  should be ashamed, no shame, chup, nikal, bhag, bhaag, callate, chingate, voetsak, fokof, hamba, manahimik, comot,
  diam, shaddup
`
