/** Parties, factions and camps of the United States, in plain or short names. */
export default `
  democratic party, republican party, gop, the dems, dems, leftist, leftists, liberalism, conservatism, libertarian,
  libertarians, the squad, tea party, maga, make america great again, trumpism, trumper, trumpers, trump supporters,
  rino, rinos, blue state, blue states, blue dog, dixiecrats, neocon, neocons, neoliberals, dsa,
  democratic socialists, green party, far left, far right, left wing, right wing, right wingers, centrists, moderates,
  antifa, blm, black lives matter, tpusa, democrat party, dnc, rnc, conservative, conservatives, liberal, liberals, libs,
  republican, republicans, democrat, democrats, socialist, socialists, progressives, centrist, kag, tcot, ccot
`
