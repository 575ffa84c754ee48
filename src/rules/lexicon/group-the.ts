/** Groups that "the" makes of an adjective: the French, the blind. */
export default `
  afghan, american, arabs, argentine, australian, british, chinese, danish, dutch, english, french, germans, greeks, indians, irish, israelis,
  italians, japanese, jews, koreans, mexicans, muslims, nepalese, nigerians, pakistanis, poles, polish, portuguese, romanians, russians, scottish,
  scots, somalis, spanish, sudanese, swedish, swiss, taiwanese, turks, vietnamese, welsh, roma, gypsies, blacks, whites, browns, asians, africans,
  gays, lesbians, queers, trannies, trans, lgbt, lgbtq, deaf, blind, disabled, handicapped, elderly, old, young, immigrants, migrants, refugees,
  foreigners, illegals, catholics, protestants, hindus, sikhs, christians, women, men, feminists, boomers, millennials
`
  .trim()
  .split(/\s*,\s*/)
