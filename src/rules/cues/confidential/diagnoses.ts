/** Diagnoses, results and treatments that may not be told of another. */
export default `
  got diagnosed, test came back, results came back, result came back, biopsy came back, scan came back, scan showed, blood results,
  bloods came back, tested positive for, positive for hiv, hiv positive, has hiv, has aids, chlamydia, gonorrhoea, gonorrhea, syphilis,
  herpes, hep c, the clap, terminal cancer, not got long, has weeks to live, months to live, overdosed, took an overdose, suicide attempt,
  attempted suicide, self harmed, slit, schizophrenic, personality disorder, anorexic, miscarried, had a termination, had an abortion,
  pregnant again, pregnant by, teen pregnancy, not the father, impotent, erectile dysfunction, haemorrhoids, foreign object, object up,
  stuck up his, stuck up her, rectum, gender surgery, bbl, breast implants, hair transplant, gastric band, detox ward, medication list,
  meds list, on antipsychotics, on antidepressants, send pupil, ehcp, iep, statement of needs, excluded for, on the autism pathway,
  pupil premium, dnr, dnacpr, weight of, bmi of, 0 stone patient, blood alcohol, tox screen, rape kit, assault victim,
  non accidental injury
`
