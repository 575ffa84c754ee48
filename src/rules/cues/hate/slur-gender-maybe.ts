/** Doubtful, mostly harmless words of the list slur-gender. */
export default `
  bitch, slut, tart, tarts, hag, fat cow, puta
`
