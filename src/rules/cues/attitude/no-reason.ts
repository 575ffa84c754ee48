/** Staying away, refusing and ignoring for no reason, said with a shrug. */
export default `
  no reason at all, no particular reason, just do not feel, do not feel like, did not feel like, do not feel like it,
  did not feel like it, not going in tomorrow, not going in today, not going to work, not going to school,
  not going to uni, not going to class, am not working today, not working tomorrow, not coming in tomorrow,
  think of something, think of an excuse, think up something, i will think of, some excuse, excuse ready,
  excuses ready, pick an excuse, never going to read, not going to read, have not read it, have not opened it,
  still have not opened, still have not read, have not opened the, not opened the handbook, never read the handbook,
  never read the manual, staff handbook, and then i do not, then i do not, then did not, will not lie i,
  to recover from my, recover from my holiday, need a holiday from, breakfast till, breakfast until, chat till,
  break till, break until, lunch till, lunch until, till half past, tea till, then lunch, until pension, to pension,
  till pension, until retirement, till retirement, to retirement, years to pension, refresh my inbox,
  refreshing my inbox, refresh my emails, stare at my screen, staring at my screen, stare at the wall,
  staring at the wall, stared at the wall, stared at a wall, look out of the window, looking out the window,
  watch the clock, watching the clock, watched the clock, clock watching, clockwatching, on your sofa,
  with your severance, collecting severance, do not do mondays, do not do urgent, do not do overtime,
  do not do weekends, do not do early, do not do meetings
`
