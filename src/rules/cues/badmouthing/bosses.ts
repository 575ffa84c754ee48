/** Words for one's boss, manager, owner or the people at the top. */
export default `
  my boss, the boss, our boss, ex boss, old boss, last boss, my manager, the manager, our manager, line manager,
  area manager, regional manager, store manager, shop manager, branch manager, shift manager, general manager,
  assistant manager, ward manager, site manager, management, micromanager, micromanagers, manglement, my supervisor,
  our supervisor, supervisors, team leader, team lead, shift leader, shift lead, charge nurse, matron, ward sister,
  head chef, sous chef, foreman, the gaffer, %gaffer, ganger, site agent, head of department, hod, head teacher,
  headteacher, principal, deputy head, slt, senior leadership, dean, vice chancellor, ceo, cto, cfo, coo, cmo,
  the founder, founders, co founder, the md, the director, directors, my director, exec, execs, executives, vp, svp,
  the owner, owners, proprietor, my employer, former employer, ex employer, the partners, senior partner, higherups,
  powers that be, upstairs lot, men in suits, bigwigs, big boss, boss man, bossman, bosslady, mi boss, oga, ogas,
  towkay, amo, jefe, jefa, bisor, dispatch, dispatcher, overlord, overlords, slave driver, the dragon, hitler,
  napoleon, dictator, my sergeant
`
