/** Stereotype phrases on women, men, gay and trans people. */
export default `
  make me a sandwich, make a sandwich, know your place, overemotional, hysterical, hormonal, pmsing, pms, moody, nag,
  nags, gossiping, catty, bitching, can not read maps, can not code, can not take a joke, can not handle,
  not built for, have babies, man up, dried up, hypergamy, hypergamous, smv, redpill, redpilled, blackpill, mgtow,
  %incel, %stacy, just a phase, attention seeking, trendy, mental disorder, delusional, delusion, indoctrinating,
  indoctrination, indoctrinated, predators, perverts, perverted, pervs, nonces, sinful, sinners, leviticus,
  promiscuous, monkeypox
`
