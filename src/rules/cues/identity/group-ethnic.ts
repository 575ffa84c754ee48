/** Plain, neutral words for peoples, nationalities and migration. */
export default `
  %african, %asian, %arab, %indian, %pakistani, %bangladeshi, sri lankan, %nepali, nepalese, chinese, japanese,
  %korean, vietnamese, %filipino, %filipina, %thai, %indonesian, %malaysian, %malay, %tamil, %punjabi, %bengali,
  %gujarati, south indians, %bihari, %kashmiri, %afghan, %iranian, %iraqi, %syrian, %turk, turkish, %kurd, kurdish,
  lebanese, %palestinian, %israeli, %egyptian, %moroccan, %algerian, %tunisian, %libyan, %somali, %ethiopian,
  %eritrean, sudanese, %nigerian, %ghanaian, %kenyan, %zimbabwean, %ugandan, %rwandan, congolese, senegalese,
  %cameroonian, south africans, igbo, igbos, %yoruba, %hausa, fulani, kikuyu, luo, zulu, zulus, xhosa, swazi,
  %jamaican, %haitian, trinidadian, %mexican, %brazilian, %colombian, %venezuelan, %cuban, %dominican, %guatemalan,
  honduran, salvadoran, %latino, %latina, latinx, %hispanic, chicano, %russian, %ukrainian, the polish, %romanian,
  %bulgarian, %albanian, %hungarian, %serb, %lithuanian, %latvian, %slovak, eastern european, %german, the french,
  french people, %italian, spaniards, portuguese, greeks, the irish, the welsh, welsh people, %american, %australian,
  %canadian, %maori, %samoan, %tongan, %aboriginal, native americans, inuit, %immigrant, %migrant, %refugee,
  %foreigner, %expat, undocumented, newcomers, immigration, minorities, bame, bipoc, %black man, black men,
  black woman, black women, black people, black girls, white people, biracial, race, races, ethnicity, ethnic,
  nationality, dark skinned, accents, mainlanders, %bangla
`
