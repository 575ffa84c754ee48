/** Doubtful, mostly harmless words of the list death-wish. */
export default `
  luigi
`
