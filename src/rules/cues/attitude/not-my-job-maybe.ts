/** Refusing tasks, help, overtime or responsibility; here the words that often mean something else. */
export default `
  not my fault, reassign, someone else will, hung up on, hang up on, left on read, not happening, group project
`
