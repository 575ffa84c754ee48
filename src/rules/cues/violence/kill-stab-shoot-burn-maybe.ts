/** Doubtful, mostly harmless words of the list kill-stab-shoot-burn. */
export default `
  %kill him, murder, slaughter, slaughtered, execute, executed, behead, beheading, gallows, lynch, lynching, spray,
  off her, hitman, stabbing, stabby, shiv, ching, slashed, knife in, acid, torch
`
