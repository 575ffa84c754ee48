/** Diagnoses, results and treatments that may not be told of another; here the words that often mean something else. */
export default `
  diagnosis, diagnosed with, hepatitis, std, stds, sti, stis, has cancer, stage 0, terminal, end of life, palliative, tumour, dementia,
  alzheimers, overdose, psychosis, psychotic, bipolar, bpd, eating disorder, miscarriage, abortion, paternity test, dna result, ivf,
  infertile, vasectomy, liposuction, nose job, methadone, alcoholic, in rehab, medical history, medical condition, special needs, sen,
  learning disability, free school meals
`
