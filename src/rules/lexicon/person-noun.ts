/** Plain nouns for one person, after a group word. */
export default `
  person, man, woman, guy, girl, boy, kid, child, lad, lass, bloke, dude, chap, fella, lady, teenager, youth, colleague, doctor, nurse, teacher,
  driver, neighbour, neighbor, boss, manager, candidate, applicant, employee, worker, student, lawyer, politician, priest, tenant, family, couple,
  player, cop, immigrant, migrant, refugee, customer, waiter, cleaner, engineer, leader, president, friend, mother, father, mum, mom, dad, parent,
  bastard, bitch, cunt, prick, fuck, piece of shit, scum
`
  .trim()
  .split(/\s*,\s*/)
