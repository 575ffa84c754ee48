/** Calls to send people away or keep them out of a country or place. */
export default `
  where you come from, %deport, %deportation, deportable, remigrate, remigration, repatriate, repatriation,
  not welcome, do not belong, ban them, ban the burka, our country, abahambe, mabahambe, dudula, raus,
  get them off our, lock them up, round them up, should not be allowed, not be allowed near, should be banned,
  keep them out, segregate, ethnostate
`
