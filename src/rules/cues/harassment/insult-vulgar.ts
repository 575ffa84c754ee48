/** Swear words used as names for a person. */
export default `
  cunt, cunts, cuntish, %prick, dicks, %dickhead, dickwad, dickweed, dickface, knobs, %knobhead, knobend, knobjockey,
  %bellend, twats, twatty, twatwaffle, %wanker, wankstain, %tosser, %tosspot, %arsehole, arsewipe, %asshole, %asshat,
  assclown, asswipe, jackass, jackasses, basterd, bitch, bitches, bitchass, sob, mofo, %fucker, %fuckwit, fuckhead,
  fuckface, %fuckboy, fuckboi, fucknugget, fucktard, fucknut, fuckstick, shitface, shitbird, shitgibbon, cockwomble,
  %wazzock, minge, fud, fandan, fannybaws, %bawbag, roaster, walloper, jobby, tadger, ballbag, scrotum, nutsack,
  %cocksucker, cockhead, %douche, %douchebag, dingleberry, cumstain, cumguzzler, %skank, hoes, pussio, pussyhole,
  pussyole, pussyclaat, bumbaclaat, bomboclaat, bloodclaat, rassclaat, wasteyute, paigon, opp, opps, wallad,
  dickeater, dickrider, dickriding, glazer, behenchod, bhosdike, bhosdiwale, gandu, gaand, lodu, lavde, lawde, saala,
  kutta, kutte, kuttiya, suar, putangina, tarantado, punyeta, puta madre, cabron, cabrona, pinche, mamon, culero,
  gilipollas, naai, hond, fokken, msunu, masepa, mxm, lanjiao, kanina, ccb, cheebye, chibai, pukimak, nabei,
  oloriburuku, waka, kwasea, gyimii, malaya, umbwa, mbwa, shenzi, kumbavu
`
