/** Nouns in the plural for protected groups, and what stands for them. */
export default `
  women, men, females, males, muslims, moslems, christians, catholics, protestants, jews, hindus, sikhs, buddhists, jains, mormons, atheists,
  evangelicals, jehovahs witnesses, jehovah witnesses, hijabis, blacks, whites, browns, coloureds, asians, arabs, africans, europeans, americans,
  afghans, albanians, algerians, argentinians, armenians, australians, aussies, austrians, bangladeshis, bengalis, belgians, bolivians, bosnians,
  brazilians, brits, bulgarians, cambodians, canadians, chileans, colombians, croatians, croats, cubans, czechs, danes, dominicans, east europeans,
  eastern europeans, egyptians, eritreans, ethiopians, filipinos, filipinas, finns, frenchmen, germans, ghanaians, greeks, haitians, hispanics,
  hungarians, indians, indonesians, iranians, iraqis, irishmen, israelis, italians, jamaicans, kashmiris, kenyans, koreans, kurds, latinos, latinas,
  latinx, latvians, lebanese, libyans, lithuanians, malaysians, mexicans, moroccans, nepalis, nigerians, norwegians, pakistanis, palestinians,
  peruvians, poles, puerto ricans, punjabis, romanians, russians, saudis, scots, scotsmen, senegalese, serbs, slavs, slovaks, somalis, south asians,
  east asians, spaniards, sri lankans, sudanese, swedes, syrians, tamils, tanzanians, thais, tibetans, tunisians, turks, ugandans, ukrainians,
  venezuelans, welshmen, west indians, yemenis, zimbabweans, igbos, yorubas, hausas, zulus, maoris, samoans, native americans, aboriginals, aborigines,
  indigenous people, romas, gypsies, irish travellers, irish travelers, immigrants, migrants, refugees, asylum seekers, foreigners, illegals,
  illegal immigrants, illegal aliens, ethnic minorities, minorities, ethnics, expats, gays, lesbians, bisexuals, bis, homosexuals, homos,
  heterosexuals, straights, queers, transsexuals, transexuals, transgenders, trannies, trans women, transwomen, trans men, transmen, enbies,
  non binaries, drag queens, lgbts, lgbtq people, feminists, cripples, the disabled, the deaf, the blind, autistics, schizophrenics, old people,
  old folk, old folks, old men, old women, old oldies, pensioners, oaps, the elderly, boomers, baby boomers, millennials, gen z, gen zers, zoomers,
  gen x, young people, youngsters, teenagers, dalits, brahmins, lower castes, wheelchair users, single mothers, single mums, single moms,
  working mothers, working mums, pregnant women, people of colour, people of color, poc, bame, bame people, islamists, islam, christianity, judaism,
  hinduism, sikhism, catholicism
`
  .trim()
  .split(/\s*,\s*/)
