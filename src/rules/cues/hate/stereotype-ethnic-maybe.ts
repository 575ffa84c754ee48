/** Doubtful, mostly harmless words of the list stereotype-ethnic. */
export default `
  do not work, do not want to work, lazy, speak english, smell, smelly, stingy, look alike, criminals, bombers,
  %scammer, cheats, liars, thieves, thieving, greedy, loud and, too loud, docile, exotic, anchor
`
