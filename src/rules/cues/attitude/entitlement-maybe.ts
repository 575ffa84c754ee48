/** Entitlement: demands and contempt for pay, tasks or starts below oneself; here the words that often mean something else. */
export default `
  deserve a promotion, overqualified, refuse to work, why should i, owe me
`
