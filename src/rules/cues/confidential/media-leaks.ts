/** Casting, plots, scores, line-ups and leaks from screen, music, games and sport. */
export default `
  leaker, leakers, dies in, i know who wins, eliminated, call sheet, shooting at, recast, replaced by, showrunner,
  screener, editing the, unaired, playtesting, playtester, dropped for, royal visit
`
