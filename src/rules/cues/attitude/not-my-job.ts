/** Refusing tasks, help, overtime or responsibility. */
export default `
  not my job, not my department, do i look like, put my name on
`
