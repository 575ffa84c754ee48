/** Recovery and genetics words with other meanings. */
export default `
  sober, aa, rehab, relapse, relapsed, the rooms, the fellowship, step work, home group, one day at a time, keep coming back, hereditary, genotype,
  blood type, alcohol free, stopped drinking, teetotal, family history of, runs in the family, my chip, carrier of, carrier for, dna test,
  genetic testing, sobriety, alcoholism, ca meeting, ga meeting, in recovery, my dna, gene mutation, clean since
`
