/** Khat, kratom and other substances by region. */
export default `
  khat, qat, miraa, mirraa, mairungi, chat leaves, muguka, veve, gomba, jaba, jabas, kratom, maeng da, red bali, mitragyna, mitragynine,
  7oh, 7 oh, 7 hydroxy, ketum, kava bar, feel free tonic, tianeptine, zaza reds, gas station heroin, gas station drugs, doda, dodda,
  bhukki, phukki, afeem, afim, opium husk, poppy husk, nasha, nashedi, nashe, charsi, charas smoking, chars, garda, gutka, gutkha, naswar,
  pan masala, betel nut, betelnut, areca nut, paan, bhang thandai, bhang lassi, bhang pakora, maal chahiye, puriya, puriyas, malana,
  stuff milega, maal milega, ganjedi, ganja smoking, thandai bhang, shisha weed, okana, ogogoro and igbo, paraga, gutter juice,
  monkey tail, skuushi, loud smoker, ref and codeine, rephnol, swinol d5, tramadol tuesday, igbo smokers, weed smokers association,
  abochi weed, tawa, ntampi, bhangi smoker, shash, shashamane, ngwai, kuber, tambuu, cush, busaa and bhang, kete, cathy methcathinone,
  cat addict, mandrax buttons, white pipe, witpyp, buttons and bottleneck, tik addict, kataza, dagga smoker, dagga cake, malawi gold,
  malawi cob, durban poison, swazi gold, lesotho weed, tchomba, chamba, mbanje, mutoriro, guka makafela, dombo meth, musombodhiya,
  broncleer junkie, shabu user, tokhang, batak, batakan, bato shabu, nagbabato, marijuana session, damo session, chongki, jutes session,
  rugby boy, tobats, pil kuda, ice syabu, ganja smoker sg, sabu user, e mart pills, erimin, five jai, fm2, coca leaf chewing,
  seasoned spliff caribbean, steamers blackie, grabba, fronto, hashashi, captagon pills, snus and weed, mull up, mulled up, mulling up,
  mull bowl, %punch a cone, punch cones, punching cones, punched a cone, pulled a cone, pulling cones, pull cones, %pull a cone,
  cones and bongs, billy bong, gatorade bong, orchy bong, choof, choofing, chuff a cone, electric puha, tinny house, tinnie house,
  tinny of weed, whaka weed, dakky, wacky tabacky nz, cabbage nz, spotting knives, spots knives, oil spots, hot knives, hot knifing
`
