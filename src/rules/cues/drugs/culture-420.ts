/** 420 culture, strains, stoner persona and drug praise. */
export default `
  4 20, 420life, 420blazeit, legalise it, part time stoner, cannamom, cannadad, smokeweedeveryday, puff puff,
  puffpuffpass, highlife420, highsociety, baked and, zkittlez, runtz, pineapple express, lemon haze, chemdawg, cheech,
  in rotation, weedwednesday, danksgiving, croptober, weedmas, kushmas
`
