/** Names of extremist and violent movements and their figures. */
export default `
  klansman, klansmen, neo nazi, neonazi, neonazis, schutzstaffel, himmler, goebbels, white supremacy,
  white supremacist, ethnostate, identitarian, identitarians, groyper, groypers, fuentes, proud boys, proudboys,
  oath keepers, threepers, boogaloo, atomwaffen, feuerkrieg, o9a, terrorgram, accelerationism, accelerationist,
  accelerationists, combat 18, c18, national action, sonnenkrieg, hammerskins, stormfront, soldiers of odin, mosley,
  blackshirts, brownshirts, breivik, tarrant, mcveigh, unabomber, isil, daesh, mujahideen, mujahidin, iswap, jihadi,
  jihadist, jihadis, lashkar, ttp, houthis, irgc, hashd, ltte, prabhakaran, khalistani, khalistanis, bhindranwale,
  godse, naxal, naxals, naxalite, naxalites, maoist, maoists, interahamwe, kahane, kahanist, lehava, provos, inla,
  uvf, uda, lvf, awb, terreblanche, boeremag, suidlanders, red brigades, baader meinhof, shining path, farc,
  symbionese, bozkurt, ustase, ustasha, chetnik, chetniks
`
