/** Titles of those who answer for others, as they stand in lines about oneself. */
export default `
  editor in chief of, managing editor of, news editor, deputy editor, section editor, ceo at, cto at, cfo at, coo at,
  cmo at, cpo at, vp of, vp engineering, vp marketing, vp sales, evp, regional director, country director,
  country manager, programme director, program director, project director, clinical director, research director,
  finance director, sales director, marketing director, operations director, hr director, it director,
  artistic director of, festival director, museum director, charity director, executive chef, head barista,
  head brewer, head coach of, head librarian, head nurse, head of content, head of data, head of digital,
  head of people, head of policy, head of research, head of service, head of school, head of sixth form,
  head of support, head of security, head of growth, head teacher at, deputy head at, dean at, department chair,
  department head, chair of governors, board chair, board director, non exec, non executive director, managing partner,
  senior partner, founding partner, practice owner, salon owner, shop owner, business owner, small business owner,
  restaurant owner, owner operator, fleet manager, transport manager, warehouse manager, logistics manager,
  project engineer lead, construction manager at, contracts manager, site foreman, shift foreman, mine captain,
  chief steward, cabin crew manager, station officer, station commander, watch manager, crew manager, crew commander,
  company commander, ward sister at, senior sister, senior charge nurse, lead midwife, lead pharmacist, lead clinician,
  lead researcher, lab head, principal investigator, group leader at, team leader in, people manager, people leader,
  community manager, community organiser, community organizer, union organiser, campaign manager, campaign director,
  youth worker lead, scout district, district commissioner, choir conductor, band director, orchestra leader,
  drum major, squad captain, club captain, club president, club chair, president at, vice president of the,
  su president, class captain, student leader, youth president, youth chairman, women leader, ward leader,
  councillor for, county councillor
`
