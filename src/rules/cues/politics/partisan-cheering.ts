/** Cheering for a party or politician. */
export default `
  team trump, proud deplorable, namo, come on reform, vote tory, vote conservative, vote green, vote democrat,
  vote republican, vote bjp, maga hat, a real leader, ding dong the witch is dead, four more years, coconut tree, 🥥 🌴,
  go blue, turn it blue, turn it red, turn the map, turn texas blue, keep america great, make america,
  jai shri ram modi, ab ki baar, phir ek baar, jai hind modi, har har modi, modi modi, bjp bjp, vote labour,
  vote lib dem, vote snp, vote plaid, vote sinn fein, vote liberal, vote ndp, vote national, vote one nation,
  vote labor, vote anc, vote da, vote eff, vote apc, vote pdp, vote lp, up labour, up the workers, solidarity forever,
  tax the rich, eat the rich, seize the means, build the wall, stop the boats, send them back, take back control,
  get brexit done, rejoin, bollocks to brexit, tories, tory out, kick the tories, red wave coming, blue wave coming,
  our next president, next president, next prime minister, greatest president, best pm, best prime minister,
  landslide coming, we are taking back, taking our country back, take our country back, take back our country,
  country first, britain first, australia first, nigeria first, zindabad, murdabad, jai ho, jindabad, modi zindabad,
  congress zindabad, khan zindabad, lotus will bloom, kamal khilega, viva la revolucion, viva anc, viva eff,
  viva viva, fuera maduro, fora bolsonaro, lula la, lula livre, forza giorgia, avanti popolo, up the republic,
  blue no matter who, vote blue no matter, red no matter who, red hat, red truck, red berets, uniteam, bbm pa rin,
  leni lang, kulay rosas, red since the womb, proud tory, proud republican, proud democrat, proud liberal,
  proud conservative, proud labour, proud brexiteer, proud remainer, proud of our pm, proud of my president,
  i stand with, istandwith, for president, president again, let us finish them, finish them at the polls,
  we ride at dawn, ridin with biden, ready for hillary, feel the bern, yang gang, obidients, batified, renewed hope
`
