/** Factual or collective complaint on pay, hours, safety, contracts and union matters. */
export default `
  union, unions, unionise, unionize, unionising, unionizing, unionised, shop steward, ballot, balloted, strike,
  strikes, striking, picket, pickets, solidarity, unison, gmb, usdaw, rcn, rmt, aslef, nasuwt, neu, ucu, cwu, bma,
  seiu, teamsters, uaw, cosatu, nlc, asuu, pay rise, payrise, pay offer, below inflation, fair pay, unpaid overtime,
  overtime pay, holiday pay, sick pay, ssp, severance, pension, pensions, four day week, understaffed, short staffed,
  understaffing, unsafe, health and safety, ppe, osha, whistleblow, whistleblower, whistleblowing, grievance, acas,
  employment law, labor board, nlrb, ccma, redundancies, workload, workloads, underfunded, underfunding, austerity,
  campaigning for, petition, deserve better, better pay
`
