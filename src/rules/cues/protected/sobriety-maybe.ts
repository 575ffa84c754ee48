/** Recovery and genetics words with other meanings. */
export default `
  sober, aa, rehab, relapse, relapsed, hereditary, genotype, alcohol free, teetotal, sobriety, alcoholism,
  in recovery, clean since
`
