/** Names of mental conditions used in general talk. */
export default `
  anxiety, depression, bipolar, ocd, gad, mania, manic, borderline, therapy, phobia, burnout, outpatient, iop, ect,
  lithium, section 0, psychosis, ptsd, mental illness, cbt, 5150, inpatient, mental health day
`
