/** Stereotype phrases on women, men, gay and trans people. */
export default `
  make me a sandwich, make a sandwich, kitchen, the ironing, know your place, emotional, overemotional, hysterical,
  hormonal, hormones, menopausal, pmsing, pms, moody, nagging, nag, nags, gossiping, catty, bitching,
  can not parallel park,  can not read maps, can not code, can not take a joke, can not handle,
  not built for, have babies, obey, man up, body count, the wall, dried up, hypergamy, hypergamous, smv, redpill,
  redpilled, blackpill, mgtow, %incel, chad, %stacy,  ☕, asked for it,  just a phase,
  attention seeking, trendy, mental disorder, delusional, delusion, pretending to be, indoctrinating, indoctrination,
  indoctrinated, predators, perverts, perverted, pervs, nonces, sin, sinful, sinners, leviticus, conversion, cured,
  fix them, promiscuous, aids, monkeypox
`
