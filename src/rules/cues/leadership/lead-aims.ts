/** The groups, tasks and outcomes that stand beside leading: committee, crew, programme, handled crisis, result for the people. */
export default `
  the committee, working group, task force, taskforce, steering group, student council, our union, the network, employee network,
  the association, residents association, tenants association, housing co op, cooperative, co op, sacco, chama, stokvel, susu, panchayat,
  self help group, parents association, pta, the department, the division, the brigade, the platform team, the response team,
  the emergency team, relief effort, evacuation, the rebuild effort, the migration team, the delegation, the expedition, the class of,
  year group, the under 8s, the under 10s, the under 12s, the under 14s, the u10s, the u12s, the juniors team, the first team,
  the second team, team delivered, nobody quit, no one quit, nobody left, zero turnover, staff turnover, turnover fell, sickness fell,
  engagement score, staff survey, happy team, team morale, retention up, nobody hurt, no one hurt, no one was hurt, no injuries,
  everyone came home, everyone got paid, paid on time, no one left behind, no one gets left, nobody gets left, womens network
`
