/** Names of nations and peoples that are food, language and travel as often. */
export default `
  indian, chinese, french, german, spanish, italian, irish, scottish, welsh, polish, dutch, greek, turkish, russian,
  japanese, korean, thai, american, british, canadian, australian, mexican, brazilian, swedish, danish, swiss,
  belgian, portuguese, persian, arab, vietnamese, nigerian, jamaican, pakistani, maltese, mixed, quarter, heritage,
  ancestry, diaspora, my country, my accent, roma, karen, dine, cree, kiwi, nair, patel, reddy, georgian, dominican,
  scots, yank, indigenous, descent, desi, ewe, iban, jat, luo, meru, moro, naga, blak, czech, hungarian, norwegian,
  finnish, ukrainian, cuban, colombian, egyptian, israeli, palestinian, lebanese, syrian, iranian, iraqi, afghan,
  melanin, apache, mohawk, cherokee, navajo, i am from, in my country, 🇮🇪, 🇮🇳, 🇳🇬, 🇵🇸, 🇺🇦, 🇮🇱
`
