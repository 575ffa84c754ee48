/** The f-word and its kin in every spelling. */
export default `
  fuck, fucks, fucked, fucking, fuckin, fucker, fuckers, fuckery, fuckwit, fuckwits, fuckface, fuckfaces, fuckhead,
  fuckheads, fucktard, fucktards, fuckup, fuckups, fuckboy, fuckboys, fuckboi, fuckbois, fuckable, fuckton, fuckload,
  fucknugget, fuckstick, fuckwad, fuckwank, fuckwittery, fuckass, fucko, fuckity, fuckadoodle, fuckoff, fuckall,
  fuckknows, fuckinghell, fuckmylife, fuckme, fuckthis, fuckyou, fuckyeah, unfuck, unfuckwithable, clusterfuck,
  clusterfucks, mindfuck, mindfucked, mindfucking, ratfuck, starfucker, skullfuck, buttfuck, bumfuck, goatfuck,
  dumbfuck, dumbfucks, fatfuck, sickfuck, motherfucker, motherfuckers, motherfucking, motherfuckin, mothafucka,
  muthafucka, muthafuckas, muthafucker, mofo, mofos, mfs, mfer, mfers, mfing, absofuckinglutely, absofuckinglutly,
  fanfuckingtastic, unfuckingbelievable, infuckingcredible, guaranfuckingtee, hallefuckinglujah, fuk, fuks, fukin,
  fuking, fukd, fuked, fukt, fucc, fuq, fuqin, fukken, fuken, fuckn, fkn, fking, fkin, fken, fker, fkers, fk, fkd,
  fks, fcuk, fcuking, fcuked, fck, fcking, fckin, fcked, fcks, phuck, phuk, phucking, phuckin, fvck, fvcking, fxck,
  fxcking, fxxk, fuxk, fuxking, fuckk, fuckkk, fuhk, fuck off, %fuck off, fuck you, fuck it, fuck this, fuck me,
  fuck sake, for fuck sake, for fuck, fuck yes, %fuck up, %fuck with, %fuck about, what the fuck, who the fuck,
  the fuck, the actual fuck, shut the fuck up, as fuck, holy fuck, oh fuck, zero fucks, no fucks given, fucks given,
  fucking hell, fucking love, fucking bastard, fucking useless, so fucking, this fucking, my fucking, your fucking,
  fuckwitted
`
