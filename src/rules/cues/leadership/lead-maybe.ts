/** Words of leading that often tell of other things or other people. */
export default `
  responsible for, steered, directed, captain, skipper, %principal, dean, chief, conductor, producer, steward,
  corporal, sergeant, lieutenant, president of the, head of, director of, prefect, elder, founder, ceo, cto, coo,
  trustee, set up a, set up the, initiated, implemented, established, strategy, priorities, assigned, briefed, huddle,
  crisis, evacuated, negotiated, morale, rota, roster, handover, handovers, coached, %junior, %trainee, assessor,
  newbies, sponsored, recruited, delegate, on me, own it, speak up, spoke up, stand up for, fought for, my people,
  my team, my lads, my squad, my shift, my department, my class, my company, my girls, my staff, the board, the club,
  the society, the tour, the cohort, the branch, the unit, the ward, council, the union, committee, night shift,
  the night shift, brought in the, asked the team, fought for the, open door, introduced the, introduced a, as head of,
  as head, petition to, turnover is, founded the, changed the rules, brought in a, lobbied for, i decided, my call,
  that is on me, in charge of a, got everyone, got people to, took the lead, led the, hired 0, stop the line,
  stopped the line, got them all, manage the, manage our, was elected, been elected, manager of, manager at,
  captain of the, principal of, dean of, editor in chief, director of the, re elected, of my team, i run our,
  team manager, project manager, vice principal, assistant principal, founder of, director at, manage people,
  manage staff, coach of, principal, i arranged, i negotiated, leading our, lead my, been appointed, was appointed,
  coordinated the, kept the team, guide my, lead our, imam, provost, mayor of, mp for, owner of, svp, gm at, purser,
  chief inspector, detective inspector, police sergeant, staff sergeant, headmaster, headmistress, parish priest,
  deputy mayor, petty officer, squadron leader, wing commander, fire captain, student president, class president,
  city councillor, board member, trustee and, ceo of a, village chief, traditional ruler, general manager of
`
