/** After a drug: comedown, weekend without sleep, bladder, nose. */
export default `
  comedown, comedowns, have not slept since, nose like, tbreak, tolerance, serotonin, od, oded, oding, overdose,
  overdosed, overdosing, hppd, withdrawing, shadow people
`
