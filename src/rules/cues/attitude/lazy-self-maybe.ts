/** Owning up to being lazy, idle or without drive; here the words that often mean something else. */
export default `
  lazy, laziness, procrastinator, procrastination, %procrastinate, stay in bed, stayed in bed, staying in bed, sloth, 🦥, no motivation,
  unmotivated, no energy for work, idc, checked out, switched off, autopilot, given up
`
