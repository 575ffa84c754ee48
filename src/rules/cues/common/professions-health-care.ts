/** Health, care and social work by profession. */
export default `
  nurse, nurses, nursing, lpn, cna, hca, midwife, midwives, midwifery, doctor, doctors, medical student, med student, med school,
  medical school, residency, consultant, surgeon, surgeons, surgical, anaesthetist, anesthesiologist, radiographer, radiologist, radiology,
  oncologist, oncology, cardiology, cardiologist, paediatrics, pediatrics, paediatrician, pediatrician, psychiatry, psychologist,
  psychology, therapist, therapists, therapy, counsellor, counselor, cbt, psychotherapist, physio, physiotherapist, physiotherapy,
  ot student, dietitian, nutritionist, dentist, hygienist, optometrist, optician, pharmacist, pharmacy, paramedic, paramedics,
  ambulance service, ambulance crew, emt, ems, a and e, emergency department, icu, itu, ward round, handover, bedside, care plan,
  care plans, care worker, carer, carers, caregiver, care assistant, support worker, hospice, palliative, nhs, medicare, medicaid,
  public health, epidemiologist, infection control, clinical, clinician, clinicians, diagnosis, diagnosed, prescribing, treatment,
  symptoms, side effects, anatomy, physiology, pathology, pathologist, autopsy, post mortem, mortuary, coroner, funeral director,
  undertaker, embalmer, vet, vets, veterinary, social work, child protection, foster parent, fostering, youth worker, key worker,
  safeguarding lead, healthcare, hospital, hospitals, clinic
`
