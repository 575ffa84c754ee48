/** Telling a person to be silent, leave or get lost. */
export default `
  shut up, shut the fuck up, stfu, shut it, shut your mouth, shut your face, shut your gob, shut your trap, shut your pie hole,
  shut ya mouth, shut the hell up, shuttup, shush, hush, be quiet, sit down, sybau, zip it, pipe down, wind your neck in, wheesht,
  shut yer geggie, shut yer gob, belt up, put a sock in it, give it a rest, stop talking, stop tweeting, stop posting, stop breathing,
  nobody cares, no one cares, who cares, no one gives a, nobody gives a, no one wants to hear, nobody wants to hear, no one asked for your,
  your opinion, fuck off, fuck right off, fuck all the way off, eff off, feck off, piss off, sod off, bugger off, bog off, naff off,
  get fucked, get bent, get stuffed, get lost, get out, get to fuck, get tae fuck, gtf, gtfo, jog on, do one, on your bike, sling your hook,
  take a hike, take a running jump, take a long walk, buzz off, beat it, scram, bore off, away and, away ye go, away an bile yer,
  bile yer heid, rack off, nick off, go to hell, gfy, fuck yourself, go screw yourself, screw you, fuck you, fuck u, fuck ya, f you, fck you,
  fuck your, fuck him, fuck her, fuck this guy, fuck this bitch, up yours, bite me, suck it, suck my dick, suck my balls, suck a dick,
  eat shit, eat a dick, eat my shorts, kiss my arse, kiss my ass, stick it up your, shove it up your, up your arse, choke on it, choke on a,
  get a life, get a job, get a grip, get a clue, get a hobby, get a mirror, get a room, get over yourself, get off my, out of my mentions,
  out of my replies, out of my life, out of my face, go away, go outside, go touch grass, touch some grass, grass touching, log off, log out,
  delete your account, delete this, delete your twitter, deactivate, delete the app, put the phone down, go back to bed, go to bed,
  go back to school, go to school, go home, go back to your mum, ask your mum, does your mum know, bye felicia, bye bitch, stay in your lane,
  know your place, know your role, mind your business, mind your own, mind ya business, keep my name out, keep your nose out, keep walking,
  grow a spine, grow some balls, grow a pair, man up, act your age, sort your life out, sort yourself out, fix your face, fix your life,
  look at yourself, take a look at, take a look in the, wise up, catch yourself on, have a word with yourself, have a day off, behave,
  do better, try harder, try again, learn something, read a book, pick up a book, should be ashamed, be ashamed of yourself,
  are you not ashamed, have some shame, have some self respect, no shame, chup, nikal, bhag, bhaag, dafa ho, vai te, callate,
  vete a la mierda, vete a la verga, chinga tu madre, chingate, voetsak, fokof, fok jou, hamba, tumahimik ka, manahimik, lumayas ka, comot,
  dey play, waka abeg, thunder fire, god punish you, diam, shaddup
`
