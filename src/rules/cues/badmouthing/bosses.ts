/** Words for one's boss, manager, owner or the people at the top. */
export default `
  my boss, the boss, our boss, my bosses, the bosses, ex boss, old boss, former boss, new boss, last boss, my manager, the manager,
  our manager, my managers, line manager, line managers, area manager, regional manager, store manager, shop manager, branch manager,
  floor manager, shift manager, night manager, general manager, duty manager, assistant manager, project manager, office manager,
  ward manager, practice manager, care home manager, kitchen manager, bar manager, restaurant manager, hotel manager, depot manager,
  warehouse manager, site manager, product manager, account manager, management, micro manager, micro managers, micromanager,
  micromanagers, manglement, my supervisor, the supervisor, our supervisor, supervisors, team leader, team lead, tech lead, shift leader,
  shift lead, shift supervisor, charge nurse, head nurse, matron, ward sister, %consultant on my ward, my consultant, head chef,
  sous chef, foreman, the gaffer, %gaffer, ganger, site agent, head of department, hod, head teacher, headteacher, principal, deputy head,
  slt, senior leadership, leadership team, dean, vice chancellor, my pi, my advisor, phd supervisor, ceo, cto, cfo, coo, cmo, the founder,
  our founder, founders, co founder, the md, managing director, the director, directors, my director, exec, execs, executives, c suite,
  board members, vp, svp, president of the company, the owner, owners, bosses nephew, proprietor, my employer, my employers,
  former employer, ex employer, previous employer, last employer, the partners, senior partner, higher ups, higherups, powers that be,
  the people at the top, them upstairs, upstairs lot, the suits, men in suits, bigwigs, big wigs, top brass, big boss, big bosses,
  boss man, bossman, boss lady, bosslady, da boss, ma boss, mi boss, boss sir, sir at office, oga, ogas, madam at work, my madam, towkay,
  amo, jefe, jefa, bisor, team captain, landlord of the pub, dispatch, dispatcher, the franchisee, franchise owner,
  my agent at the agency, overlord, overlords, slave driver, slave drivers, his lordship, her ladyship, her majesty, the dragon, hitler,
  napoleon, dictator, my sarge, my sergeant, my inspector, my ci
`
