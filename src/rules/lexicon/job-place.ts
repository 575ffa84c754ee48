/** At work, on duty. */
export default `
  at work, on shift, on the clock, on the job, on duty, on company time, on the till, on tills, on site, on a shift, on my shift, on my break,
  on break, on my lunch break, on lunch, at lunch, at my desk, at your desk, at the desk, at desk, in the office, at the office, in the stock room,
  in the stockroom, in the staff room, in the staffroom, in the work toilets, in the work toilet, in the work bathroom, in the walk in,
  behind the bar, behind the counter, during my shift, during shift, during work, during standup, during stand up, during a meeting, during meetings,
  during the meeting, during a call, during the all hands, during lessons, during class, in a meeting, in meetings, in the meeting, in the all hands,
  in standup, in a client meeting, in front of clients, in front of the client, in front of a client, in front of customers, in front of my class,
  in front of the class, on a call, on the call, on calls, on a client call, on a zoom call, on zoom, on teams, on a teams call, on the zoom call,
  in work, while working, whilst working, while teaching, whilst teaching, teaching, while presenting, presenting, on the ward, in surgery,
  on the forklift, on the scaffold, on the scaffolding, in the warehouse, on the line, on the checkout, on reception, before work, before my shift,
  before a shift, before shift, before the meeting, before my meeting, before class, before my class, before standup, before stand up,
  before my interview, before the interview, for my shift, for work, for every shift, for a shift, between meetings, between patients,
  between clients, between classes, between lessons, between calls, in between calls, during the presentation, during my presentation, in my lesson,
  in lessons, in the company van, in the work van, in the van, in the cab, mid shift, mid meeting, midshift, pre shift, at the client site,
  at the clients, at the front desk, at reception, while on call, on call, working from home, work from home, whole shift, entire shift, every shift,
  through my shift, through the shift, all shift, supply closet, at my job, at the job, on the production line, on the night shift, on nights,
  on earlies, on lates, during rounds, on rounds, mid presentation, turned up to work, showed up to work, came to work, went to work, came into work,
  went into work, rocked up to work, rolled into work, strolled into work, got to work, clocked in
`
  .trim()
  .split(/\s*,\s*/)
