/** Service words with other meanings. */
export default `
  deployed, deployment, my service, my unit, reserves, ord, para, digger, caf, adf, veteran, infantry, enlist, passed out of, served in,
  years of service, my platoon, my squadron, the va, raf, served 0 years, my medals, sapper, boot camp graduate, 🪖, 🎖, 🫡, saf, deployed to
`
