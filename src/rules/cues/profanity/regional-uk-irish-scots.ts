/** Swearing of Scotland, Ireland, Wales, the north and Australia, New Zealand. */
export default `
  fecks, feckin, fecked, fecker, feckers, feck it, feck sake, for feck sake, fek, fekin, fookin, fooking, fooker,
  fookers, foock, fock, focking, fockin, feic, ballix, bollixing, shitehawk, shitehawks, shiting, gobdaw, gowls,
  geebag, geebags, hoors, whoor, whoors, whoremaster, jaysus, jaysis, arse biscuits, shower of shite, poxy, poxbottle,
  bampot, bampots, bamstick, bawheid, baws, get it up ye, gtf, awa an bile yer heid, fudding, fannies, fannybaws,
  dafty, cuntin, cuntybaws, bastart, bastarts, dobber, dobbers, wanksock, jobby, jobbies, jobbie, keech, keegh, toley,
  tolie, erse, yer arse, bint, pishing, pished, pishy, radge, radges, radgie, cockwaffle, wallopers, bellwhiff, twp,
  cont, ffyc, ffwc, ffwcin, ffycin, cachu, ballsch, arlarse, bellwhopper, meff, nobber, nobbers, radgey, strewth,
  struth, fark, farken, farkin, farking, farkn, farked, faark, rootable, dickwit, pissfarting, pissfart, buggah,
  munter, munters, wuckfit, buggery
`
