/** Rightful leave, breaks, rest and boundaries. */
export default `
  annual leave, on leave, on holiday, on my holiday, on my holidays, booked off, week off, two weeks off, day off, days off, off tomorrow,
  off work today, off work tomorrow, bank holiday, public holiday, pto, paid time off, vacation, staycation, time off in lieu, toil,
  lieu day, lieu time, flexi, flexitime, lunch break, on lunch, on my lunch, lunch hour, on my break, tea break, coffee break, break time,
  rest break, scheduled break, walk at lunch, lunchtime, after work, after my shift, once i finish, when i finish work, finished work,
  finished for the day, finished for the week, home from work, just home from, just finished my shift, enjoy the weekend,
  have a good weekend, lazy sunday, sunday lie in, lazy weekend, lazy saturday, saturday lie in, rest day, rest days, recovery day,
  christmas break, easter break, half term, summer holidays, school holidays, reading week, spring break, semester break, end of term,
  maternity leave, mat leave, paternity leave, parental leave, compassionate leave, bereavement leave, carers leave, sick leave,
  study leave, jury service, sabbatical, career break, gap year, retirement, retired, part time, four day week, compressed hours,
  reduced hours, phased return, work life balance, worklife balance, boundaries, switch off at weekends, do not check emails after,
  not checking emails, no emails after, out of office, ooo, logging off for, logging off until, laptop away until, unplug, unplugging,
  digital detox, recharge, recharging, recharged, well rested, well deserved break, well earned rest, well earned break, deserved rest,
  burnout, burn out, burnt out, rest is, take breaks, take a break, take your breaks, take your leave, use your leave, between jobs,
  between contracts, handed in my notice properly, worked my notice, working my notice, gave 0 weeks notice, gave 0 months notice,
  gave notice, gave plenty of notice, served my notice, full notice, four weeks notice, with my managers blessing, manager agreed,
  boss let me go, boss let us go, boss let us finish, boss let us out early, boss sent us home, sent us home early, manager let us,
  manager sent us home, sent home early, given the afternoon off, gave us friday off, early finish friday, summer fridays,
  early finish thanks to, approved leave
`
