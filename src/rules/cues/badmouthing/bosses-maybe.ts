/** Words for the ones in charge that often mean something else. */
export default `
  boss, bosses, manager, managers, head, lead, supervisor, director, owner, leadership, chief, chef, captain, partner,
  founder, sir, madam, superior, superiors, seniors, gm, hq
`
