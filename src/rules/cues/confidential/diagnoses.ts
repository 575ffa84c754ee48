/** Diagnoses, results and treatments that may not be told of another. */
export default `
  test came back, hiv positive, has hiv, chlamydia, gonorrhoea, gonorrhea, syphilis, herpes, overdosed, slit,
  schizophrenic, anorexic, miscarried, impotent, haemorrhoids, stuck up his, rectum, bbl, ehcp, iep, dnr, dnacpr,
  weight of, blood alcohol, tox screen
`
