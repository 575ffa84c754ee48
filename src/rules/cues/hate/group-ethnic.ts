/** Plain, neutral words for peoples, nationalities and migration. */
export default `
  %african, %asian, %arab, %indian, %pakistani, %bangladeshi, sri lankan, sri lankans, %nepali, nepalese, chinese, japanese, %korean,
  vietnamese, %filipino, %filipina, %thai, %indonesian, %malaysian, %malay, %tamil, %punjabi, %bengali, %gujarati, south indians,
  north indians, northeast indians, %bihari, %kashmiri, %afghan, %iranian, %iraqi, %syrian, %turk, turkish, %kurd, kurdish, lebanese,
  %palestinian, %israeli, %egyptian, %moroccan, %algerian, %tunisian, %libyan, %somali, %ethiopian, %eritrean, sudanese, %nigerian,
  %ghanaian, %kenyan, %zimbabwean, %ugandan, %rwandan, congolese, senegalese, %cameroonian, south africans, igbo, igbos, %yoruba, %hausa,
  fulani, kikuyu, luo, zulu, zulus, xhosa, swazi, %jamaican, %haitian, trinidadian, west indians, afro caribbean, %mexican, %brazilian,
  %colombian, %venezuelan, %cuban, puerto rican, puerto ricans, %dominican, %guatemalan, honduran, salvadoran, %latino, %latina, latinx,
  %hispanic, chicano, %russian, %ukrainian, polish people, polish lads, the polish, %romanian, %bulgarian, %albanian, %hungarian, %serb,
  %lithuanian, %latvian, %slovak, eastern european, eastern europeans, east european, %german, the french, french people, %italian,
  spaniards, the spanish, portuguese, greeks, irish people, the irish, the scots, scottish people, the welsh, welsh people, the english,
  english people, %american, %australian, %canadian, new zealanders, %maori, pacific islander, pacific islanders, %samoan, %tongan,
  %aboriginal, torres strait islander, indigenous people, first nations, native americans, inuit, %immigrant, %migrant, %refugee,
  %asylum seeker, %foreigner, foreign workers, foreign students, international students, %expat, undocumented, newcomers, immigration,
  small boats, people of colour, people of color, minorities, bame, bipoc, %black man, black men, black woman, black women, black people,
  black guys, black girls, black kids, black lads, the blacks, white people, white men, white women, white guy, white girls, the whites,
  brown people, brown guys, biracial, race, races, ethnicity, ethnic, nationality, non whites, non white, skin colour, skin color,
  dark skinned, dark skin, light skinned, their accent, accents, foreign accent, foreign names, overseas workers, visa workers, foreign born,
  second generation, mainlanders, %bangla, foreign domestic worker
`
