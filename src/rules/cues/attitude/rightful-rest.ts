/** Rightful leave, breaks, rest and boundaries. */
export default `
  annual leave, on leave, on holiday, week off, day off, days off, bank holiday, pto, paid time off, vacation,
  staycation, toil, flexi, flexitime, lunch break, on my lunch, lunch hour, on my break, tea break, coffee break,
  lunchtime, after work, rest day, half term, reading week, spring break, mat leave, bereavement leave, sick leave,
  jury service, sabbatical, gap year, retirement, retired, part time, four day week, phased return, boundaries,
  out of office, ooo, unplug, unplugging, recharge, recharging, recharged, burnout, rest is, take a break,
  between jobs, four weeks notice
`
