/** Leaving before time, or doing no work until then. */
export default `
  going home at, home by 0, home by three, home by two, off at 0 sharp, out the door at, out of the door at, gone by 0,
  gone by three, gone by noon, left at two, left at three, leave at 0 on the, leaving at 0 on, logged off at,
  log off at, logged out at, shut the laptop, closed the laptop, laptop shut, laptop closed, snuck out, sneak out,
  sneaked out, sneaking out, slipped out, slip out, slipping out, dip out, dipped early, dipping early, bounce early,
  bounced early, cut out early, knocked off early, knock off early, knocking off early, call it a day, called it a day,
  clocked off early, one foot out, coat on by, coat on at, bag packed by, bag packed at, chair until home,
  until home time, running out the clock, run down the clock, running down the clock, decorating the chair
`
