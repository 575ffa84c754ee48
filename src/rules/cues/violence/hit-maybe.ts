/** Doubtful, mostly harmless words of the list hit. */
export default `
  %hit him, %hit her, %hit you, face in, head in, wallop, thumped, kicking, bash, through a wall, through the wall,
  fade, tortured, whup, glassed, moer
`
