/** Names of mental conditions used in general talk. */
export default `
  anxiety, depression, bipolar, ocd, gad, mania, manic, borderline, therapy, phobia, burnout, burnt out, burned out, outpatient, iop, ect, lithium,
  my dose, section 0, section 2, psychosis, ptsd, psychiatric hospital, mental illness, mentally ill, cbt, intrusive thoughts, 5150, inpatient,
  mental health day, mental health issues, mental health problems
`
