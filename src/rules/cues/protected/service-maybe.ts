/** Service words with other meanings. */
export default `
  deployed, deployment, my service, reserves, ord, para, digger, caf, adf, veteran, infantry, enlist, served in, raf,
  sapper, 🪖, 🎖, 🫡, saf
`
