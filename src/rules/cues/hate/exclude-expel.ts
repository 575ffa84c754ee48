/** Calls to send people away or keep them out of a country or place. */
export default `
  go back, go home, where you came from, where you come from, send them home, %deport, %deportation, deportable,
  remigrate, remigration, repatriate, repatriation, not welcome, do not belong, not one of us, ban them,
  ban the burka, country for, our country, abahambe, mabahambe, dudula, raus, get them off our, lock them up,
  round them up, should not be allowed, not be allowed near, should be illegal, should be banned, keep them out,
  segregate, ethnostate, back to where
`
