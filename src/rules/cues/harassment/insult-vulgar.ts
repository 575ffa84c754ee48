/** Swear words used as names for a person. */
export default `
  cunt, cunts, cuntish, %prick, dick, dicks, %dickhead, dickwad, dickweed, dickface, knob, knobs, %knobhead, knobend,
  knobjockey, %bellend, twat, twats, twatty, twatwaffle, %wanker, wankstain, %tosser, %tosspot, arse, %arsehole,
  arsewipe, %asshole, %asshat, assclown, asswipe, jackass, jackasses, %bastard, basterd, bitch, bitches, bitchass,
  sob, %motherfucker, mofo, %fucker, %fuckwit, fuckhead, fuckface, %fuckboy, fuckboi, fucknugget, fucktard, fucknut,
  fuckstick, shitface, shitbird, shitgibbon, cockwomble, %wazzock, git, gits, sod, bugger, minge, fanny, fud, fandan,
  fannybaws, %bawbag, roaster, walloper, jobby, tadger, ballbag, scrotum, nutsack, cock, cocks, %cocksucker, cockhead,
  %douche, %douchebag, dingleberry, cumstain, cumguzzler, %skank, hoe, hoes, pussio, pussyhole, pussyole, pussyclaat,
  bumbaclaat, bumboclaat, bomboclaat, bloodclaat, rassclaat, wasteyute, pagan, paigon, opp, opps, wallad, dickeater,
  dickrider, dickriding, glazer, glazing, bhenchod, behenchod, bhosdike, bhosdiwale, madarchod, gandu, gaand, lodu,
  lavde, lawde, saala, kutta, kutte, kuttiya, suar, putang ina, putangina, tarantado, punyeta, puta madre, hijueputa,
  cabron, cabrona, pinche, mamon, culero, gilipollas, naai, hond, voetsek, fokken, msunu, masepa, mxm, lanjiao,
  kanina, ccb, cheebye, chibai, knn, pukimak, nabei, oloriburuku, waka, shege, kwasia, kwasea, gyimii, malaya, umbwa,
  mbwa, shenzi, kumbavu
`
