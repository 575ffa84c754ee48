/** Recovery and getting better (harmless or past). */
export default `
  recovery, in recovery, recovered, recovering, it gets better, i got through, came through, still here, survived,
  survivor, healing, healed, my therapist, my therapist says, counsellor, dbt, emdr, asking for help, reached out,
  small wins
`
