/** Words of leading that often tell of other things or other people. */
export default `
  responsible for, manage 0, steered, directed, captain, skipper, %principal, dean, chief, conductor, producer, steward, corporal,
  sergeant, lieutenant, secretary of the, president of the, head of, director of, prefect, elder, founder, ceo, cto, coo, trustee,
  set up a, set up the, set up our, introduced the, introduced a, initiated, implemented, established, founded the, strategy, priorities,
  assigned, briefed, huddle, crisis, i decided, we decided, evacuated, negotiated, morale, rota, roster, made a plan, my call, handover,
  handovers, coached, training the new, %junior, %trainee, assessor, newbies, shadow me, sponsored, recruited, delegate, on me,
  that is on me, own it, owned it, speak up, spoke up, stand up for, stood up for, fought for, pushed back, my people, my crew, my team,
  my lads, my guys, my lot, my squad, my shift, my department, my section, my class, my company, my unit, my girls, my boys, my staff,
  the board, the club, the society, the tour, the hike, the cohort, the branch, the unit, the ward, council, the union, committee,
  night shift, day shift, the night shift, the crew got, the team hit, team won, team hit
`
