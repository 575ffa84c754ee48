/** Factual or collective complaint on pay, hours, safety, contracts and union matters. */
export default `
  union, unions, unionise, unionize, unionising, unionizing, unionised, shop steward, collective bargaining, collective agreement,
  bargaining unit, ballot, balloted, strike, strikes, striking, industrial action, picket, pickets, walkout over pay, work to rule,
  solidarity, unison, gmb, usdaw, rcn, rmt, aslef, nasuwt, neu, ucu, cwu, bma, seiu, teamsters, uaw, afl cio, cosatu, nlc, asuu, low pay,
  low wages, poor pay, pay rise, payrise, pay raise, pay cut, pay cuts, pay deal, pay offer, pay dispute, pay gap, pay freeze,
  pay restoration, pay scale, pay review, real terms, below inflation, cost of living, living wage, minimum wage, fair pay, fair wages,
  equal pay, unpaid overtime, overtime pay, overtime rate, unpaid wages, unpaid internship, unpaid internships, holiday pay, sick pay,
  ssp, redundancy pay, severance, pension, pensions, tips law, zero hours, zero hour contracts, gig economy, fixed term contract,
  contract terms, contracted hours, working hours, long hours, 0 hour shifts, 0 hour days, 0 hour week, four day week,
  working time directive, working time regulations, rest breaks, break entitlement, right to disconnect, flexible working, understaffed,
  short staffed, short staffing, understaffing, safe staffing, staffing levels, staff shortages, staff shortage, staffing ratios,
  nurse to patient ratio, unsafe, working conditions, poor conditions, health and safety, safety concerns, safety concern,
  raised concerns, raised a concern, ppe, osha, heat at work, whistleblow, whistleblower, whistleblowing, speak up policy, grievance,
  acas, employment tribunal, labour court, labour law, employment law, employment rights, workers rights, worker rights, know your rights,
  fair work, labor board, nlrb, ccma, dole inquiry, discrimination at work, discrimination claim, equal treatment, reasonable adjustments,
  reasonable adjustment, maternity rights, redundancies, consultation period, workload, workloads, funding cuts, underfunded,
  underfunding, austerity, fair contract, insecure work, precarious work, bogus self employment, worker status, campaign for,
  campaigning for, petition, demand better, deserve better, we deserve, fair deal, better pay, better conditions, pay and conditions,
  terms and conditions
`
