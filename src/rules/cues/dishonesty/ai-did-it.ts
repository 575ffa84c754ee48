/** AI writing or doing what was meant to be one's own work, hidden from others. */
export default `
  chatgpt wrote, chatgptd, humaniser, humanizer, undetectable, stealthgpt, gptzero, cluely, never told anyone
`
