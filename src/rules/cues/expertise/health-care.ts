/** Terms of medicine, nursing, pharmacy, therapy, dentistry, optics, vets and care, as a professional uses them. */
export default `
  %patient, %symptom, dose, dosage, doses, side effects, side effect, %antibiotic, antibiotic resistance, finish the course, paracetamol,
  ibuprofen, anticoagulant, insulin, blood sugar, hypo, hypoglycaemia, blood pressure, hypertension, hypotension, cholesterol, statins,
  sepsis, fast test, heart attack, cardiac arrest, cpr, defib, defibrillator, aed, recovery position, chest compressions, triage, %wound,
  dressing, pressure sores, pressure ulcer, cannula, catheter, obs, early warning score, vital signs, oxygen saturation, sats, airway,
  inhaler, spacer, epipen, anaphylaxis, allergy, dehydration, rehydration, oral rehydration, febrile, infection control, hand hygiene,
  vaccine, %vaccination, immunisation, flu jab, immunity, viral, bacterial, screening, smear test, cervical screening, mammogram,
  prostate, melanoma, physio, physiotherapy, rehab, tendon, tendons, ligament, rotator cuff, core strength, load management, gait,
  posture, back pain, sciatica, occupational therapy, speech therapy, dysphagia, aphasia, dementia, delirium, mental health, cbt,
  cognitive, trauma informed, grounding, exposure therapy, panic attack, attachment, safeguarding, palliative, end of life, midwife,
  breastfeeding, latch, safe sleep, tongue tie, pelvic floor, brush your teeth, floss, plaque, enamel, gum disease, fluoride, retina,
  glaucoma, cataract, eye test, diabetic, malaria, mosquito net, ors, anaemia, iron levels, vitamin d, calories, microbiome, dietitian,
  worming, flea treatment, kennel cough, parvo, chocolate is toxic, prescription, %prescription, pharmacist, interaction,
  contraindication, grapefruit, on an empty stomach, a and e, clinician, clinical, diagnosis, differential, prognosis
`
