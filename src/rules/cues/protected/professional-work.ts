/** Professional contact with characteristics: health, law, teaching, research, inclusion, events (harmless). */
export default `
  patient with, caring for, clinic, our clinic, ward, nurse, doctor, gp, paramedic, midwife, midwifery,
  health visitor, radiographer, physiotherapist, occupational therapist, speech therapist, dietitian, pharmacist,
  psychologist, counsellor, therapist, social worker, care home, teacher, teaching assistant, senco, interpreter,
  bsl interpreter, sign language interpreter, caseworker, dei, edi, inclusion, inclusive, accessibility, a11y, wcag,
  captioning, our residents, people with dementia, researching, clinical trial, trial results, lecturer in,
  lecture on, textbook, geneticist, epidemiology, public health, awareness day, awareness week, training on,
  workshop on, webinar on, conference on, campaign, charity, foundation, fundraiser, fundraising, donate, blood donor,
  volunteer at the, food bank, soup kitchen, organist, wedding photographer, interfaith, chaplain, officiant,
  celebrant, life insurance, childminder, nanny
`
