/** Doubtful, mostly harmless words of the list slur-disability. */
export default `
  %cripple, %vegetable, %psycho, %lunatic
`
