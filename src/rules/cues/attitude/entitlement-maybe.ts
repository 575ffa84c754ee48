/** Entitlement: demands and contempt for pay, tasks or starts below oneself; here the words that often mean something else. */
export default `
  deserve more, deserve a raise, deserve a pay rise, deserve a promotion, pay me more, promote me, overqualified, lower myself,
  refuse to work, refused to work, start at the bottom, work my way up, i have a degree, i have a masters, why should i,
  should not have to, owe me, princess treatment, soft girl, bow down
`
