/** Names of extremist and violent movements and their figures. */
export default `
  ku klux klan, the klan, klansman, klansmen, knights of the kkk, neo nazi, neo nazis, neonazi, neonazis, nazi party, fourth reich, 4th reich,
  adolf hitler, uncle adolf, waffen ss, schutzstaffel, himmler, goebbels, aryan nation, aryan nations, aryan brotherhood, aryan race, white power,
  white pride, white nationalist, white nationalists, white nationalism, white supremacy, white supremacist, white supremacists, white separatist,
  ethnostate, white ethnostate, white homeland, orania rules, identitarian, identitarians, generation identity, groyper, groypers, nick fuentes,
  fuentes, america first fuentes, proud boy, proud boys, proudboys, oath keepers, three percenters, 3 percenters, iii percenters, threepers,
  patriot front, boogaloo, boogaloo bois, boogaloo boys, big igloo, atomwaffen, atomwaffen division, feuerkrieg, order of nine angles, o9a, terrorgram,
  accelerationism, accelerationist, accelerationists, active club, active clubs, blood and honour, blood and honor, combat 18, c18, national action,
  sonnenkrieg, hammerskins, skinhead crew, stormfront, daily stormer, soldiers of odin, nordic resistance movement, golden dawn salute, right sector,
  azov emblem, wagner group, the turner diaries, turner diaries, james mason siege, william pierce, george lincoln rockwell, oswald mosley, mosley,
  blackshirts, brownshirts, enoch powell, rivers of blood, dylann roof, breivik, anders breivik, brenton tarrant, tarrant, saint tarrant,
  payton gendron, mcveigh, timothy mcveigh, ted kaczynski, uncle ted, unabomber, elliot rodger, saint elliot, incel rebellion, isil, daesh,
  islamic state, the caliphate, al qaeda, al qaida, osama bin laden, mujahideen, mujahidin, al shabaab, boko haram, iswap, jihadi, jihadist, jihadis,
  lashkar, lashkar e taiba, jaish e mohammed, ttp, tehreek e taliban, hizb ut tahrir, hizbut tahrir, al muhajiroun, anjem choudary, hamas fighters,
  qassam brigades, al qassam, islamic jihad, houthis, ansar allah, irgc, hashd, abu sayyaf, jemaah islamiyah, npa rebels, new peoples army, ltte,
  tamil tigers, prabhakaran, khalistani, khalistanis, babbar khalsa, bhindranwale, godse, nathuram godse, bajrangi terror, ranvir sena, naxal, naxals,
  naxalite, naxalites, maoist, maoists, lords resistance army, interahamwe, unknown gunmen, eastern security network, kach party, kahane, kahanist,
  kahane was right, lehava, hilltop youth, provisional ira, provos, real ira, new ira, continuity ira, inla, uvf, uda, lvf, red hand commando,
  bobby sands, shankill butchers, billy wright king rat, afrikaner weerstandsbeweging, awb, terreblanche, eugene terreblanche, boeremag, suidlanders,
  red brigades, baader meinhof, red army faction, shining path, farc, symbionese, weather underground, black hebrew israelite camps, the red guard,
  khmer rouge, pol pot, animal liberation front, earth liberation front, antifa super soldiers, grey wolves, bozkurt, ustase, ustasha, chetnik,
  chetniks, iron guard, arrow cross, lukashenko thugs
`
