/** Doing nothing at work, said plainly. */
export default `
  i do nothing, do nothing all day, doing nothing all day, do nothing at work, nothing at work, doing nothing at work,
  did nothing at work, did nothing today, done nothing today, done nothing all, did nothing all day,
  did nothing all week, do nothing now, do nothing too, not doing anything, not doing any, not done any,
  not done any work, have not done any, did not do any, did not do a thing, do not do any, do not do anything,
  do not do much, do not work on, do i do any, do i work, did i do any, did any work, done any work, get nothing done,
  got nothing done, zero work today, no work today, no work was done, does anyone notice, did anyone notice,
  has anyone noticed, anyone noticed no, anybody notice, no one has noticed, they never notice, they do not notice,
  why would i work, why should i work, why work hard, why work harder, why would i bother, why try, why would i try,
  not going to try, not even trying, i do not care anymore, do not care anymore, do not care any more, no longer care,
  past caring, bare min, absolute minimum, the absolute minimum, minimum i can, minimum required, minimum effort,
  least i can, as little work, as little as i, least amount of, any more than i, more than i am paid,
  more than i have to, not paid enough to, do not get paid enough, not a minute more, not a second more,
  not one minute, they can pay extra, pay me extra, pay me more, then pay me, at work lol, at work rn, all day at work,
  all morning at work, whole shift, the whole shift, entire shift
`
