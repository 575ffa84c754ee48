/** Sobriety and recovery from drugs; harmless company. */
export default `
  drugfree, got clean, get clean, clean since, clean for, in recovery, my sponsor, keytag, rehab, rehabs, detoxed,
  relapse, relapsed, relapses, relapsing, have not touched, put down the, second chance, my story, soberversary,
  naranon, straightedge, leaves, sponsee, sponsees, lived experience, craving, cravings, trigger, triggers
`
