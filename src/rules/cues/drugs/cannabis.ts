/** Cannabis by any plain or slang name. */
export default `
  %cannabis, marijuana, marihuana, ganja, ganj, weed, hashish, sinsemilla, sensi, sensimilla, reefer, %spliff, %doobie, doob, %zoot,
  %zoote, %zooty, %roach, sativa, indica, thc, thca, delta 8, delta 9, delta eight, hhc, cbd flower, kush, chronic, mary jane, maryjane,
  wacky baccy, wacky backy, wacky tobacky, whacky baccy, devils lettuce, jazz cigarette, %jazz cabbage, electric lettuce, sticky icky,
  sticky green, loud pack, %nug, %bong, %dab pen, %dab rig, %thc pen, %weed pen, %thc vape, %thc gummy, %weed gummy, %edible,
  %weed brownie, %hash brownie, %pot brownie, %space cake, %space brownie, cannabutter, canna butter, %infused gummy, %pothead, %pot head,
  %stoner, %weedhead, %weed head, %toker, %pot smoker, %weed smoker, %dispensary, budtender, %pre roll, %preroll, %preroller, %dagga,
  daggakop, zol, zolletjie, %zol, charas, bhang, ganjeri, %chillum, maal phoonk, maal phoonkna, malana cream, igbo smoker, loud and skunk,
  wee smoker, abonsam tawa, bhangi, bangi, ndom, kaya high, damo, jutes, chongke, chong, %chonger, mota, %kief, keef, bubble hash,
  live resin, %live rosin, rosin press, %wax pen, %dab wax, %cart and pen, %weed plant, %pot plant harvest, grow tent, grow room,
  amnesia haze, stardawg, %cali pack, cali bud, smoke pot, smoking pot, smoked pot, smoke dope, smoke bud, %smoke a bowl, %pack a bowl,
  hotbox, hotboxed, hotboxing, hot boxed, hot boxing, %clambake the car, %skin up, %roll a joint, %roll a blunt, %roll a fat one,
  %roll one up, %hit the blunt, %hit the joint, %spark a joint, %spark a blunt, %spark up a, %blaze it, %wake and bake, wakey bakey,
  wake n bake, %burn one down, %puff puff pass, pass the blunt, pass the dutchie, %bill up, %bill it up, %bun it, bunning, bunnin, %blem,
  zootin, %smoke a j, %smoke js, %smoke some green, %green out, greened out, greening out, whitey, whiteyed, pulled a whitie, cottonmouth,
  cotton mouth, %munchie, hippie lettuce, kushed, weeded, weedman, tree and chill, zaza, za pack, gas pack, exotic za, %ounce of green,
  %gram of green, green crack, gorilla glue strain, weedstagram, weedlife, stonerlife, high times magazine, stonergirl, %ganja man
`
