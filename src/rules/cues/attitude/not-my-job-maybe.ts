/** Refusing tasks, help, overtime or responsibility; here the words that often mean something else. */
export default `
  job description, not my fault, not my business, reassign, reassigned it, someone else can, someone else will, do it yourself,
  ask someone else, check the back, hung up on, hang up on, it can wait, left on read, leave on read, stay in my lane, the extra mile,
  not doing it, not happening, teamwork is, group project, group projects
`
