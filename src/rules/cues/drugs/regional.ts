/** Khat, kratom and other substances by region. */
export default `
  khat, qat, miraa, mirraa, mairungi, muguka, veve, gomba, jaba, jabas, kratom, mitragyna, mitragynine, 7oh, ketum,
  tianeptine, doda, dodda, bhukki, phukki, afeem, afim, nasha, nashedi, nashe, charsi, chars, garda, gutka, gutkha,
  naswar, betelnut, paan, puriya, puriyas, malana, ganjedi, okana, paraga, skuushi, rephnol, tawa, ntampi, shash,
  shashamane, ngwai, kuber, tambuu, cush, kete, witpyp, kataza, tchomba, chamba, mbanje, mutoriro, musombodhiya,
  tokhang, batak, batakan, nagbabato, chongki, tobats, erimin, fm2, grabba, fronto, hashashi, choof, choofing, dakky
`
