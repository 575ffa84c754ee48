/** Counting the hours, days or years until one gets away from work. */
export default `
  counting down, counting the minutes, watching the clock, can not come soon enough, can not come quick enough,
  0 more hours, tick tock, from hell, home time, hometime, ssdd
`
