/** Suicidal thought in veiled words: leaving, disappearing, peace at last. */
export default `
  want to disappear, not be around, will not be around, planning my own funeral, nobody would notice,
  nobody would notice if
`
