/** Parties, factions and camps of the United States, in plain or short names. */
export default `
  democratic party, republican party, gop, the dems, dems, dem party, leftist, leftists, liberalism, conservatism, progressive left, libertarian,
  libertarians, the squad, tea party, maga, make america great again, maga republicans, trumpism, trumper, trumpers, trump supporter, trump supporters,
  trump voter, trump voters, biden voter, biden voters, biden supporters, harris voters, kamala voters, bernie bro, bernie bros, rino, rinos,
  dino democrat, never trumper, never trumpers, blue state, red state, blue states, red states, swing state, swing voters, blue dog, dixiecrats, neocon,
  neocons, neoliberals, corporate democrats, establishment democrats, dsa, democratic socialists, green party, far left, far right, alt right,
  hard left, radical left, the radical right, religious right, moral majority, left wing, right wing, left winger, left wingers, right winger,
  right wingers, centrists, moderates, antifa, blm, black lives matter, moms for liberty, turning point usa, tpusa, heritage foundation, project 2025,
  lincoln project, democrat party, the blue side, the red side, blue maga, dnc, rnc, super pac
`
