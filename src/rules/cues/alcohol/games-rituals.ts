/** Drinking games and drinking rituals. */
export default `
  beer pong, beerpong, flipcup, kings cup, never have i ever, beer mile, pubgolf, neknominate, neknomination, iced,
  initiations, sconcing, sconce, pennying, pennied, strawpedo, strawpedoed, strawpedoing, outdrank, outdrink,
  under the table, lightweight, lightweights
`
