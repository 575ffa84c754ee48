/** Health, care and social work by profession. */
export default `
  nurse, nurses, nursing, lpn, cna, hca, midwife, midwives, midwifery, doctor, doctors, residency, consultant,
  surgeon, surgeons, surgical, anaesthetist, anesthesiologist, radiographer, radiologist, radiology, oncologist,
  oncology, cardiology, cardiologist, paediatrics, pediatrics, paediatrician, pediatrician, psychiatry, psychologist,
  psychology, therapist, therapists, therapy, counsellor, counselor, cbt, psychotherapist, physio, physiotherapist,
  physiotherapy, dietitian, nutritionist, dentist, hygienist, optometrist, optician, pharmacist, pharmacy, paramedic,
  paramedics, ambulance crew, emt, ems, icu, itu, ward round, handover, bedside, care plans, carer, carers, caregiver,
  hospice, palliative, nhs, medicare, medicaid, public health, epidemiologist, clinical, clinician, clinicians,
  diagnosis, diagnosed, prescribing, treatment, symptoms, side effects, anatomy, physiology, pathology, pathologist,
  autopsy, post mortem, mortuary, coroner, funeral director, undertaker, embalmer, vet, vets, veterinary,
  child protection, fostering, healthcare, hospital, hospitals, clinic
`
