/** Untrue tales to recruiters and employers of how a job ended, of past jobs, gaps and pay. */
export default `
  left voluntarily, reason for leaving, reasons for leaving, say i resigned, said i resigned, told them i resigned,
  told them i left, tell them i left, was sacked but, got sacked but, got fired but, was fired but, they think i quit,
  mutual agreement, by mutual, company closed, company folded, company went bust, said it closed, no longer trading,
  called to check, calls to check, rings to check, ever checks, ever check, never checks, nobody checked,
  nobody has checked, no one checks, no one checked, gap in my, gap on my, freelance consultant, consulting gap,
  my current salary, current salary is, told them i earn, said i was on, said i earn, bumped up my, upped my, added 0k,
  knocked a year, rounded up my, stretched the dates, changed the dates, moved the dates, dates on my cv
`
