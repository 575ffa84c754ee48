/** Civic service, election work and public administration (harmless). */
export default `
  poll worker, poll workers, poll clerk, poll clerks, presiding officer, counting agent, election count, at the count, count staff, returning officer,
  election official, election officials, election observer, election monitoring, tellers at the polling, scrutineer, election judge training,
  civil service, civil servant, civil servants, public servant, public servants, public sector, public service, local government, council officer,
  council meeting, town hall meeting, city council, city hall, parish council, planning committee, planning application, public consultation,
  consultation closes, have your say, residents meeting, neighbourhood forum, neighborhood association, community board, school governor,
  school governors, governing body, jury duty, jury service, magistrate, lay magistrate, justice of the peace, citizens assembly,
  participatory budgeting, petition signed, sign the petition, signed the petition, wrote to my mp, write to your mp, email your mp, contact your mp,
  met my mp, call your senator, call your representative, call your reps, freedom of information request, foi request, select committee,
  gave evidence to, testified before the committee, public hearing, census worker, fulbright, diplomat, foreign service, peace corps, americorps, nysc,
  corper, returning from service abroad, ias, ips officer, upsc, civil services exam, panchayat, gram panchayat, sarpanch, barangay, barangay captain,
  barangay official, sangguniang kabataan, ward committee
`
