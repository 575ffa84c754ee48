/** Nouns in the singular for a member of a protected group. */
export default `
  woman, man, female, male, lady, girl, boy, muslim, moslem, christian, catholic, protestant, jew, jewess, hindu, sikh, buddhist, jain, mormon,
  atheist, hijabi, arab, african, asian, european, american, afghan, albanian, australian, bangladeshi, bengali, brazilian, brit, bulgarian, canadian,
  chinese, colombian, cuban, egyptian, ethiopian, filipino, filipina, frenchman, german, ghanaian, greek, haitian, hispanic, indian, iranian, iraqi,
  irishman, israeli, italian, jamaican, kenyan, korean, kurd, latino, latina, lithuanian, mexican, moroccan, nepali, nigerian, pakistani, palestinian,
  pole, punjabi, romanian, russian, scot, scotsman, serb, somali, spaniard, swede, syrian, tamil, turk, ugandan, ukrainian, venezuelan, vietnamese,
  welshman, zimbabwean, gypsy, immigrant, migrant, refugee, asylum seeker, foreigner, gay, lesbian, bisexual, homosexual, homo, queer, transsexual,
  transgender, trans woman, transwoman, trans man, transman, enby, feminist, cripple, pensioner, boomer, millennial, zoomer, dalit, brahmin,
  single mother, single mum, single mom
`
  .trim()
  .split(/\s*,\s*/)
