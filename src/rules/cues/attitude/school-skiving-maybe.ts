/** Skiving, sleeping and idling at school, college and university; here the words that often mean something else. */
export default `
  0 am lectures, bunked, hooky, truant, truancy, mitched, twag, wagging, cramming, %proxy, dropped out, pontang
`
