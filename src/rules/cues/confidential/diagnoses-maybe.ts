/** Diagnoses, results and treatments that may not be told of another; here the words that often mean something else. */
export default `
  diagnosis, diagnosed with, hepatitis, std, stds, sti, stis, stage 0, terminal, palliative, tumour, dementia,
  alzheimers, overdose, psychosis, psychotic, bipolar, bpd, eating disorder, miscarriage, abortion, ivf, infertile,
  vasectomy, liposuction, methadone, alcoholic, in rehab, special needs, sen, learning disability
`
