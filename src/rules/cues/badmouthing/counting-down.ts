/** Counting the hours, days or years until one gets away from work. */
export default `
  counting down, counting the days, counting the hours, counting the minutes, countdown to, the countdown begins, countdown is on,
  clock watching, watching the clock, clock is not moving, clock has stopped, roll on friday, roll on 0, roll on retirement,
  roll on the weekend, roll on the redundancy, is it friday yet, is it 0 yet, is it 0 pm yet, is it over yet, is it the weekend yet,
  friday can not come soon, can not come soon enough, can not come quick enough, can not wait to leave, can not wait to quit,
  can not wait to finish, can not wait to hand, see the back of, 0 more days, 0 more shifts, 0 more hours, 0 more weeks, 0 days left,
  0 shifts left, 0 hours left, 0 weeks left, 0 shifts to go, 0 days to go, 0 hours to go, days until i am free, then i am free,
  then i am out, nearly free, almost free, soon be free, serving my sentence, serving time, doing my time, out on parole, life sentence,
  0 year sentence, tunnel out, escape plan, plotting my escape, planning my escape, great escape, tick tock, time is crawling,
  day is dragging, shift is dragging, slowest shift, longest shift, longest day ever, longest week ever, never ending shift, from hell,
  until i can retire, until retirement, until i hand my notice, until my notice is up, working my notice, last day can not come,
  get me to friday, home time, hometime, knocking off time, clocking off, clock off, beer o clock, at 0 on the dot, survived another,
  another day in paradise, another day another, same shit, ssdd, same old same old, groundhog day, here we go again, back to the grind,
  back to hell, back to the hellhole, back to it tomorrow, back in tomorrow, only tuesday, how is it only, only monday
`
