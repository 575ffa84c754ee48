/** Bare minimum, quiet quitting and doing no more than one must. */
export default `
  bare minimum, as little as possible, not trying, did not try, quiet quitting, act your wage, acting my wage,
  just enough, still got paid, got paid for, paid to play, getting paid to, get paid to, they pay me to, cushy,
  one email, paid the same, chatgpt wrote, hours work this week, hour of work, an hours work, about an hour,
  about two hours, two hours of work, ten minutes of work, five minutes of work, half an hour of work,
  work i did today, work done today, zero work, no work done, not done a thing, not a stroke, done naff all,
  done sod all, done bugger all, done jack, done diddly, did jack, did diddly, did sweet fa, sweet fa,
  sweet fanny adams, barely worked, hardly worked, hardly working, barely working, half my job, ten percent,
  loud quitting, quietly quitting, quiet quit, quiet quitter, phoning it in, phone it in, phoned it in, mailing it in,
  on cruise control, cruise control, coast, coasting until, until someone notices, until they notice, till they notice,
  till someone notices, still have not noticed
`
