/** Plain nouns for people in the plural, after a group word. */
export default `
  people, peoples, persons, folk, folks, men, women, guys, girls, boys, kids, children, families, family, couples, communities, community, lads,
  lasses, teens, teenagers, youths, males, females, ladies, gentlemen, dudes, bros, blokes, ones, lot, lots, immigrants, migrants, refugees, students,
  drivers, workers, neighbours, neighbors, colleagues, customers, doctors, nurses, teachers, players, fans, tourists, employees, staff, mothers,
  fathers, mums, moms, dads, parents, scum, bastards, bitches, cunts, pigs, dogs, types, culture, countries, religion, faith, person, man, woman, guy,
  girl, boy, kid, child, lad, bloke, dude, lady, individuals, citizens, americans, activists, adults, babies, bastard, bitch, lesbians, gays, trash,
  ideology, lobby, agenda
`
  .trim()
  .split(/\s*,\s*/)
