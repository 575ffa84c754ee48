/** Owning up to being lazy, idle or without drive. */
export default `
  lazybones, lazy girl, idle, layabout, work shy, workshy, sugar daddy, spirit animal is a sloth, demotivated,
  no drive, work smarter, what is the point, do not see the point, do not give a shit, zero fucks, no fucks given,
  idgaf, not bothered, not fussed, stopped trying
`
