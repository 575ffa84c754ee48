/** Cannabis by any plain or slang name. */
export default `
  %cannabis, marijuana, marihuana, ganja, ganj, weed, hashish, sinsemilla, sensi, sensimilla, reefer, %spliff,
  %doobie, doob, %zoot, %zoote, %zooty, %roach, sativa, indica, thc, thca, delta 8, hhc, kush, chronic, maryjane,
  %jazz cabbage, %nug, %bong, %dab rig, %edible, cannabutter, %pothead, %stoner, %weedhead, %toker, %dispensary,
  budtender, %pre roll, %preroll, %preroller, %dagga, daggakop, zol, zolletjie, %zol, charas, bhang, ganjeri,
  %chillum, bhangi, bangi, ndom, damo, jutes, chongke, chong, %chonger, mota, %kief, keef, bubble hash, grow tent,
  stardawg, hotbox, hotboxed, hotboxing, %blaze it, %wake and bake, wake n bake, %puff puff pass, pass the dutchie,
  %bill up, bunning, bunnin, %blem, zootin, %green out, greened out, whitey, whiteyed, cottonmouth, %munchie, kushed,
  weeded, weedman, zaza, weedstagram, weedlife, stonerlife, stonergirl
`
