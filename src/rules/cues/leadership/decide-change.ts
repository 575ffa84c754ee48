/** Taking decisions and setting up order for others: rota, scheme, committee, process, safety stop, crisis handling. */
export default `
  the rota, instituted, put in place, split the work, allocated, called a meeting, called everyone, stand ups,
  briefing, debrief, debriefed, stopped the job, got everyone out, headcount, turnaround, restructured, reorganised,
  changed how we, negotiated a, mediated, brokered, represented, spoke for, on behalf of, signed off the
`
