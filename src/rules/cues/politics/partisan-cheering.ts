/** Cheering for a party or politician. */
export default `
  team trump, proud deplorable, namo, come on reform, vote tory, vote conservative, vote green, vote democrat,
  vote republican, vote bjp, maga hat, a real leader, ding dong the witch is dead, four more years, coconut tree, 🥥 🌴,
  go blue, turn it blue, turn it red, turn the map, turn texas blue, keep america great, make america, maga,
  jai shri ram modi, ab ki baar, phir ek baar, jai hind modi, har har modi, modi modi, bjp bjp, vote labour,
  vote lib dem, vote snp, vote plaid, vote sinn fein, vote liberal, vote ndp, vote national, vote one nation,
  vote labor, vote anc, vote da, vote eff, vote apc, vote pdp, vote lp, up labour, up the workers, solidarity forever,
  tax the rich, eat the rich, seize the means, build the wall, stop the boats, send them back, take back control,
  get brexit done, rejoin, bollocks to brexit, tories, tory out, kick the tories, red wave coming, blue wave coming,
  our next president, next president, next prime minister, greatest president, best pm, best prime minister,
  landslide coming, we are taking back, taking our country back, take our country back, take back our country,
  country first, britain first, australia first, nigeria first
`
