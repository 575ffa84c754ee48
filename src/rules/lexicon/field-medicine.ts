/** Words that only talk of medicine, care and health brings up. */
export default `
  nurse, nurses, nursing, doctor, doctors, gp, consultant, registrar, surgeon, surgery, surgical, paramedic, paramedics, pharmacist, pharmacy,
  pharmacology, physio, physiotherapist, midwife, midwives, midwifery, gynaecologist, gynecologist, gynae, obgyn, urologist, urology, oncologist,
  oncology, psychiatrist, psychiatry, psychologist, therapist, clinic, hospital, ward, a and e, icu, theatre list, nhs, dose, doses, dosage,
  prescription, prescribed, prescribing, medication, medications, medicine, treatment, treatments, diagnosis, diagnosed, symptoms, symptom, vaccine,
  vaccines, clinical trial, naloxone, narcan, opioid, opioids, opiate, overdose prevention, harm reduction, sexual health, sex education, sex ed,
  sti clinic, sti testing, smear test, cervical screening, breast cancer, breast screening, mammogram, prostate, testicular, biopsy, chemo,
  chemotherapy, fertility, ivf, contraception, contraceptive, breastfeeding, breast feeding, lactation, pelvic floor, menopause, anatomy, physiology,
  epidemiology, public health, infection, anaesthetist, anaesthetic, palliative, hospice, blood pressure, 🩺, 💉, 🏥
`
  .trim()
  .split(/\s*,\s*/)
