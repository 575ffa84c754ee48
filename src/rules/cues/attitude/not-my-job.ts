/** Refusing tasks, help, overtime or responsibility. */
export default `
  not my job, not in my job, not my circus, not my monkeys, not my department, not my dept, not my issue, not my responsibility,
  not my concern, not my area, not my table, not my section, not my ward, not my patient, not my customer, not my shift, not my monkey,
  not my pig, not my farm, not my mess, not my code, not my ticket, not my project, not my bug, ticket closed, closed the ticket,
  assigned it to someone else, someone else can do, somebody else can, someone else can deal, let someone else deal, let them sort it,
  let them deal with it, let them clean, they can sort it, they can deal with it, they can do it themselves, do it yourselves,
  ask someone who cares, ask someone who gives, do i look like, am i your, i am not your, i do not work here, told customer we do not,
  out of stock when, pretend we are out, said we had none, did not check the back, do not check the back, did not even check,
  the back room, pretend to check the back, walk past it, walked past it, walked past the, walked straight past, pretend i did not see,
  pretended i did not see, pretended not to see, pretended not to hear, pretend not to hear, ignored the bell, ignore the bell,
  ignored the buzzer, ignore the call bell, ignored the phone, ignore the phone, let the phone ring, let it ring out, left them waiting,
  let them wait, made them wait, make them wait, they can wait, customers can wait, patients can wait, email can wait, ignored the email,
  ignore emails, ignoring emails, ignoring my inbox, ignored all emails, mark all as read, marked as read, marked as unread,
  deleted all emails, straight in the bin, straight to spam, left my manager on read, boss on read, leaving them on read,
  staying in my lane, above and beyond is, above and beyond what, extra mile is, extra mile no thanks, not going the extra mile,
  lift a finger, not lifting a, not doing that, refused to do, refuse to do it, refuse to help, refused to help, refused to cover,
  not covering, never cover, will not cover, do not cover shifts, do not volunteer for, never volunteer, not a team player,
  team player my arse, team player is code for, teamwork is for, teamwork makes other people, hate teamwork, carried by the group,
  let the group carry, let my group do, let my partner do, let my teammates, teammates do all, others do all the work, others do the work,
  they did all the work, took my name off, put my name on
`
