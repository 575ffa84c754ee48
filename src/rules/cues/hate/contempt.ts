/** Verbs and words of contempt, disgust and blame for a group. */
export default `
  hate, hates, hating, can not stand, can not abide, can not bear, %despise, %detest, %loathe, sick of, tired of, fed up of, fed up with,
  sick to death of, had enough of, had it with, enough of them, over it with, disgust, disgusted, disgusting, revolting, repulsive, repulse,
  vile, gross, nasty people, creepy people, creep me out, give me the creeps, freak me out, make me sick, makes me sick, make my skin crawl,
  makes my skin crawl, turns my stomach, want to vomit, puke, barf, 🤮, 🤢, ew, eww, yuck, shudder, ruin, ruining, ruined, destroy, destroying,
  destroyed this country, wrecked, wrecking, killing our, killing this country, poisoning, polluting, country has gone, gone to the dogs,
  going to the dogs, gone to shit, gone down the drain, gone downhill, downfall, end of civilisation, decline of, blame, their fault,
  fault of, it is because of them, because of these people, because of those people, reason why, the reason we, cause of all, root of all,
  source of all, the problem is, are the problem, is the problem, are a problem, real problem, problem with this country, what is wrong with,
  wrong with these people, why do they, why are they, why are there so many, so many of them, too many, full of, nothing but them,
  everywhere you look, everywhere i look, everywhere now, all over the place now, crawling with, rammed with, stuffed with, packed with them,
  surrounded by, outnumbered by, dump, shithole, useless people, useless lot, worthless, ungrateful, be grateful, ingrates, disgrace,
  disgraceful people, shame of, no respect, disrespect our, respect our laws, our way of life, our culture, our values, our traditions,
  our women, our girls, our daughters, our children, our taxes, our streets, our own first, look after our own, charity begins at home,
  veterans on the street, homeless veterans, deserve nothing, deserve less, deserve it, deserve everything, do not deserve, no rights,
  given an inch, give them an inch, pandering, pander to, bend over backwards for, bending over backwards, kowtow, kowtowing, appease,
  wake up, rise up, stand up to them, tell it like it is, fuck them, fuck em, fuck all of them, fuck off back, fuck off home, screw them,
  sod them, stuff them, bugger off back, jog on back, piss off back, do one back, pricks the lot, boil my piss, grind my gears, bane of,
  make my blood boil, makes my blood boil, avoid them, steer clear of, stay away from, keep your distance, beware of, watch out for,
  be careful around, never turn your back, mocking, laugh at them, imitating, impression of, doing the accent, did the accent,
  put on the accent, put on an accent, funny accent, pulling the eyes, slant my eyes, blackface, blacked up, browned up, yellowface,
  sombrero, dressed up as, fancy dress
`
