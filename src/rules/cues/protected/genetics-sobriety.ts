/** Own genetic information and own sobriety. */
export default `
  brca, brca1, brca2, genetic test, genetic counsellor, 23andme, ancestrydna, huntington gene, lynch syndrome, mthfr,
  apoe4, factor v leiden, previvor, o negative, months sober, days sober, soberversary, sober curious, soberlife,
  teetotaller, i am an alcoholic, odaat, in rehab, out of rehab, on methadone, suboxone, buprenorphine, antabuse,
  naltrexone, acamprosate
`
