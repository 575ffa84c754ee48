/** Threatening, triumphant or bridge-burning ways of leaving; here the words that often mean something else. */
export default `
  i quit, resigning, resigned, ✌, 👋, payback, exposed, let me tell you about, story time, storytime, finally left
`
