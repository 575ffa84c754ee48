/** Civic service, election work and public administration (harmless). */
export default `
  poll worker, poll clerk, at the count, returning officer, election observer, scrutineer, civil service,
  civil servant, public service, council meeting, city hall, parish council, have your say, residents meeting,
  community board, jury duty, jury service, magistrate, sign the petition, wrote to my mp, select committee,
  fulbright, diplomat, americorps, nysc, corper, ias, upsc, panchayat, sarpanch, barangay
`
