/** Words for a protected group that stand before "people" or "man": by nation, colour, faith, sex, orientation, body or age. Every group that one knows, none preferred. */
export default `
  afghan, african, albanian, algerian, american, angolan, arab, arabic, argentine, argentinian, armenian, asian, australian, aussie, austrian,
  bangladeshi, bengali, belgian, bolivian, bosnian, brazilian, british, brit, bulgarian, burmese, cambodian, cameroonian, canadian, caribbean, chilean,
  chinese, colombian, congolese, croatian, cuban, cypriot, czech, danish, dominican, dutch, east asian, south asian, east european, eastern european,
  ecuadorian, egyptian, english, eritrean, estonian, ethiopian, european, filipino, filipina, finnish, french, gambian, georgian, german, ghanaian,
  greek, guatemalan, guyanese, haitian, hispanic, honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian,
  jamaican, japanese, jordanian, kashmiri, kazakh, kenyan, korean, kurdish, latino, latina, latin, latvian, lebanese, liberian, libyan, lithuanian,
  malay, malaysian, mexican, middle eastern, moldovan, mongolian, moroccan, nepali, nepalese, nicaraguan, nigerian, north african, northern irish,
  norwegian, pakistani, palestinian, panamanian, peruvian, polish, portuguese, puerto rican, punjabi, romanian, russian, rwandan, salvadoran, saudi,
  scandinavian, scottish, senegalese, serbian, serb, sierra leonean, singaporean, slavic, slovak, slovenian, somali, south african, spanish,
  sri lankan, sudanese, swedish, swiss, syrian, taiwanese, tamil, tanzanian, thai, tibetan, tongan, trinidadian, tunisian, turkish, ugandan, ukrainian,
  uyghur, uzbek, venezuelan, vietnamese, welsh, west african, west indian, yemeni, zambian, zimbabwean, igbo, yoruba, hausa, zulu, xhosa, maori,
  pacific islander, samoan, native american, indigenous, aboriginal, first nations, inuit, hawaiian, roma, romani, romany, sinti, gypsy, traveller,
  irish traveller, black, white, brown, coloured, colored, mixed race, biracial, dark skinned, light skinned, non white, ethnic, ethnic minority,
  minority, foreign, immigrant, migrant, refugee, undocumented, illegal immigrant, muslim, islamic, christian, catholic, protestant, jewish, hindu,
  sikh, buddhist, jain, mormon, atheist, orthodox jewish, evangelical, shia, sunni, hijabi, religious, gay, lesbian, bi, bisexual, homosexual,
  straight, heterosexual, queer, pansexual, asexual, trans, transgender, transexual, transsexual, cis, non binary, nonbinary, enby, intersex,
  genderfluid, lgbt, lgbtq, lgbtqia, female, male, disabled, handicapped, deaf, blind, autistic, neurodivergent, adhd, dyslexic, wheelchair bound,
  wheelchair, mentally ill, schizophrenic, bipolar, special needs, down syndrome, downs syndrome, epileptic, old, elderly, older, young, middle aged,
  teenage, dalit, brahmin, lower caste, low caste, upper caste, scheduled caste, obc, pregnant
`
  .trim()
  .split(/\s*,\s*/)
