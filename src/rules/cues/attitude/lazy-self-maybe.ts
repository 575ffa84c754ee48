/** Owning up to being lazy, idle or without drive; here the words that often mean something else. */
export default `
  lazy, laziness, procrastinator, procrastination, %procrastinate, stay in bed, sloth, 🦥, unmotivated, idc,
  switched off, autopilot, given up
`
