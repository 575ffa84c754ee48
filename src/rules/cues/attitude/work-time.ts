/** Words that set a deed in working time or on duty. */
export default `
  at work, in work, on shift, on my shift, during my shift, on duty, during work, work hours, working hours, office hours, on the job,
  on the payroll, company time, work time, while working, while on the clock, should be working, supposed to be working,
  meant to be working, instead of working, instead of work, rather than working, rather than work, whilst working, when i should be,
  when i was supposed to, while supposed to be, clocked in, on the rota, wfh, working from home, work from home, home office,
  remote working, remote work, hybrid working, from my desk, at my desk, at the desk, at my work desk, behind the counter,
  behind the till, at the till, on the till, on the tills, on checkout, on checkouts, at the checkout, on reception, on the front desk,
  at the front desk, behind the bar, in the office, at the office, from the office, in the warehouse, on site, on the site, on the ward,
  on nights, night shift, day shift, on earlies, on lates, graveyard shift, back shift, twilight shift, quiet shift, quiet night,
  overtime shift, on overtime, double time, in a meeting, during a meeting, during the meeting, in the meeting, in meetings, on a call,
  on a zoom, on zoom, on teams, during the call, on the call, during a call, during training, in training, in the training,
  at the conference, during induction, mid meeting, mid call, in lecture, in lectures, in the lecture, in my lecture, during class,
  during lecture, in lessons, in lesson, while teaching, invigilating, whilst the kids, while the kids, while the class, while my class,
  while patients, while customers, while the queue, while the phones, with customers waiting, with a queue, on patrol, on guard,
  on sentry, on standby, on placement, on my placement, at placement, on probation, first day, second day, first shift, since 0 am,
  since 0 this morning, all morning, all afternoon, all shift, whole shift, entire shift, most of the shift, half the shift,
  half of my shift, most of the day, half the day, last hour, last two hours, last 0 hours, past hour, past 0 hours, past two hours,
  for the last 0, for 0 hours straight, every shift, every afternoon, friday afternoon, afternoon meeting
`
