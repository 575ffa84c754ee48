/** Words that set a deed in working time or on duty. */
export default `
  at work, on shift, office hours, on the job, company time, clocked in, wfh, working from home, work from home,
  from my desk, at my desk, at the desk, at the till, on the till, on the tills, at the checkout, on reception,
  in the office, at the office, from the office, on site, on the site, on nights, night shift, on earlies, on lates,
  graveyard shift, double time, in a meeting, during the meeting, in the meeting, in meetings, on a zoom, on zoom,
  in training, at the conference, invigilating, with a queue, on guard, first day, second day, first shift,
  since 0 am, all morning, all afternoon, all shift, half the day, last hour, every shift
`
