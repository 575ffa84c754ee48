/** Plain and slang words for sexual acts. */
export default `
  sex, sexed, intercourse, %fuck me, quick fuck, %shag, shagged, shagging, shaggable, bonk, bonked, bonking, boink,
  boinking, boned, boning, gangbang, gangbanged, dicked, piped, backshots, railed, rawdog, rawdogged, bareback,
  barebacking, plowed, get it in, getting some, got lucky, nookie, nooky, rode him, ride me, hump, humping, humped,
  root, rooting, %blowjob, bj, bjs, gave him head, got head, fellatio, deepthroat, deep throat, deepthroating, gobble,
  nosh, rimjob, rimming, rimmed, cunnilingus, sit on my face, facesitting, anal, up the arse, backdoor, buttfuck,
  fingered, fingering, fisting, fisted, %handjob, hand job, wristy, wank, wanking, wanked, fap, fapping, fapped,
  masturbate, masturbating, masturbated, masturbation, gooning, goon, edging, cum, cumming, came in her, cumshot,
  facial, creampie, nutted, pulled out, %orgasm, orgasmed, squirt, squirting, squirter, squirted, climax, climaxed,
  ejaculate, ejaculated, ejaculation, %threesome, threeway, mmf, mff, orgy, orgies, foursome, doggy, doggystyle,
  missionary, cowgirl, scissoring, 69ing, titwank, titfuck, quickie, sexting, sext, sexts, sexted, spitroast,
  daggering, kantot, kantutan, jakol, iyot, chudai, chodna, choda, chod, chodunga, konji, knacking, kerewa, gbola,
  follar, coger, chingar, mamada, mamar, culiar
`
