/** Layoffs, closures, cuts and moves not yet told. */
export default `
  laying off, laying people off, layoffs coming, layoffs next week, layoffs on, layoffs are coming, layoff list, layoffs list,
  list of layoffs, list of names, redundancies coming, redundancies on, redundancy list, making 0 redundant, making people redundant,
  0 redundancies, 0 jobs to go, 0 jobs at risk, jobs are going, jobs going, job cuts coming, cutting 0 jobs, cutting staff,
  cutting the team, cutting half, cut half the, axe falling, axe 0, being axed, for the chop, facing the chop, half my team,
  whole team is, whole department, entire department, entire team, they do not know yet, do not know it yet, he does not know yet,
  she does not know yet, none of them know, nobody knows yet, no one knows yet, no one has been told, staff do not know,
  staff have not been told, staff not told, staff find out, staff get told, staff will be told, they find out, will find out on,
  told on monday, told on friday, before they tell, before they have told, before staff are told, being let go, going to be let go,
  about to be let go, letting 0 people go, letting 0 go, getting fired on, getting fired next, getting sacked on, is getting fired,
  is getting sacked, is being fired, about to be fired, about to be sacked, restructure coming, reorg coming, closing, shutting the,
  shuts in, shuts for good, shutting for good, closure list, branch closures, closes for good, moving production to, moving the office to,
  moving jobs to, offshore the, outsourcing us, outsourced to, outsource the whole, going into administration, administrators,
  receivership, filing for bankruptcy, chapter 0, about to go under, about to fold, leaving the uk market, no bonuses this year,
  bonuses cancelled, pay freeze, pensions cut
`
