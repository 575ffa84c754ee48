/** Swear words used as names for a person. */
export default `
  cunt, cunts, cuntish, %prick, dick, dicks, %dickhead, dickwad, dickweed, dickface, knob, knobs, %knobhead, knobend, knobjockey, %bellend,
  bell end, twat, twats, twatty, twatwaffle, %wanker, wankstain, wank stain, %tosser, %tosspot, arse, %arsehole, arsewipe, %asshole, %asshat,
  assclown, asswipe, jackass, jackasses, %bastard, basterd, bitch, bitches, bitchass, sob, %motherfucker, mofo, %fucker, %fuckwit, fuckhead,
  fuckface, %fuckboy, fuckboi, fuck nugget, fucknugget, fucktard, fucknut, fuck stick, fuckstick, shitface, shit face, shithouse rat,
  shitbird, shitgibbon, cockwomble, %wazzock, git, gits, sod, bugger, minge, fanny, fud, fandan, fannybaws, %bawbag, baw bag, roaster,
  walloper, jobby, tadger, tits for brains, pisstake artist, gobby cow, gobby shite, ballbag, ball bag, ball sack, scrotum, nutsack, cock,
  cocks, %cocksucker, cockhead, %douche, %douchebag, dingleberry, cumstain, cum stain, cumguzzler, jizz rag, %skank, hoe, hoes, pussy ass,
  pussio, pussyhole, pussyole, pussyclaat, bumbaclaat, bumboclaat, bomboclaat, bloodclaat, rassclaat, batty face, wasteyute, waste yute,
  pagan, paigon, opp, opps, wallad, dickeater, dickrider, dickriding, meat rider, meat riding, glazer, glazing, bhenchod, behenchod,
  bhosdike, bhosdi ke, bhosdiwale, madarchod, mc bc, bc mc, gandu, gaand, lodu, lavde, lawde, chutiya sala, saala, kutta, kutte, kuttiya,
  suar, harami sala, randi ka, putang ina, putangina, tang ina, tangina mo, gago ka, tarantado, punyeta, hayop ka, leche ka, puta madre,
  hijo de puta, hijueputa, cabron, cabrona, pinche, mamon, culero, gilipollas, jou poes, jou ma se, naai, hond, voetsek, fokken, msunu,
  masepa, mxm, lan jiao, lanjiao, kanina, kan ni na, ccb, chee bye, cheebye, chibai, knn, pukimak, nabei, oloriburuku, ori e ti baje,
  your papa, waka, shege, thunder fire you, kwasia, kwasea, gyimii, wo maame, malaya, umbwa, mbwa, shenzi, kumbavu
`
