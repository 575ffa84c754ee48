/** Swearing of Scotland, Ireland, Wales, the north and Australia, New Zealand. */
export default `
  fecks, feckin, fecked, fecker, feckers, feck off, feck it, feck sake, for feck sake, fecks sake, feckers the lot, fek, fekin, fookin, fooking,
  fook off, fooker, fookers, foock, fock, focking, fockin, feic, ballix, bollix ya, bollixing, gobshitery altogether, shitehawk, shitehawks, shite hawk,
  shite talk, shite talking, shiting, shiting it, shiting masel, gobdaw, gowls, dose of shite, gee bag, geebag, geebags, gee eyed, hoors, cute hoor,
  cute hoors, cute hooring, whoor, whoors, whoremaster, bleedin hell, jaysus, jaysis, jaysus christ, jesus mary and joseph, holy jaysus,
  mother of jaysus, arse biscuits, drink feck arse, shower of bastards, shower of shite, shower of cunts, poxy, poxbottle, pox bottle, bad bastard,
  big bastard, fuckin eejit, fucken eejit, ya tube, ya bam, bampot, bampots, bamstick, bawheid, baws, sweaty baws, get it up ye, get it right up ye,
  get it up you, git tae fuck, get tae fuck, get to fuck, gtf, tae fuck, away tae fuck, away and shite, away an shite, awa an bile yer heid,
  awa an shite, fudding, ya fud, total fud, fannies, fannybaws, fanny baws, ya fanny, pure fanny, fannying about, fannying around, fanny about, dafty,
  wank fae, cuntin, cuntybaws, ya cunt, ya bastart, bastart, bastarts, bastarding hell, dobber, dobbers, dobber ya, knob jocky, wanksock, jobby,
  jobbies, jobbie, keech, keegh, toley, tolie, erse, yer erse, yer arse, up yer arse, yer maw, yer da sells avon, bint, pishing, pished, pishy,
  absolute pish, utter pish, talking pish, pure pish, pish take, pish poor, radge, radges, radgie, scunner fuck, cockwaffle, manky bastard, wallopers,
  bellwhiff, jakey bastard, twp, coc oen, coc y gath, cont, ffyc, ffwc, ffwcin, ffycin, cachu, cachu hwch, pen pidyn, twll din, twll dy din, ballsch,
  bloody nora mun, arl arse, arlarse, gobshite la, bellwhopper, meff, soft shite, soft arse, daft bastard, daft apeth, daft bugger, mardy arse,
  mardy bum, nobber, nobbers, gormless twat, gormless git, clart arse, shite arse, radgey, divvy twat, bleeding hell, gor blimey, cor blimey,
  blimey oreilly, strewth, struth, fucken oath, fuckin oath, fuck oath, bloody oath mate, fark, farken, farkin, farking, farkn, farked, far out brussel,
  far kin, faark, fuckwit cobber, get farked, get fucked, get stuffed mate, get nicked, get rooted, rootable, dickwit, shit for, dead cunt, siiick cunt,
  piss off ya, piss fart, pissfarting, piss farting, pissfart, piss farting around, budgie smuggling prick, stone the crows, dog act, wanker banker,
  egg ya, buggah, pack of bastards, munter, munters, up the boohai, pack a sad, shit house weather, tits on a bull, no wuckas, no wucking furries,
  no wucken furries, wuckfit, buggery, off to buggery, to buggery
`
