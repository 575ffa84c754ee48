/** Anybody met at work, as far as the word alone says so: with one of these in a post, "he is an idiot" is about work. */
export default `
  my boss, my manager, my supervisor, my line manager, our manager, our boss, the boss, the manager, my gaffer, the gaffer, @badmouthing-own-boss, @badmouthing-sure-colleague, @badmouthing-sure-customer, my team, our team, my department, at work, my work, my shift, on shift, my desk, our desk, front desk, my counter, my till, the till, my classroom, my class, our class, the parents, some parents, the mums, one of the mums, parents evening, the rota, room @number,
  my ward, our ward, bay @number, my unit, our unit, the ward, bed @number, table @number, drive thru, drive through, drop off window, my window, head office, the relatives, the families, guests, guest, our residents, new starter, landlords, estate agents here, work do, works do, our director, my director, regional director, the director, the owner, my owner, the partners, the founder, my client, a client, my clients, 2nd shift, 1st shift, 3rd shift, 4th hour, third hour, second hour, first hour, fifth hour, 4th period, first period, third period, last period, my set 4s, lot upstairs, the lot upstairs, them upstairs, upstairs
`
  .trim()
  .split(/\s*,\s*/)
  .filter((entry) => !entry.includes('@number'))
  .concat(['table', 'bay', 'bed', 'room'].flatMap((place) => Array.from({ length: 40 }, (_, i) => `${place} ${i + 1}`)))
