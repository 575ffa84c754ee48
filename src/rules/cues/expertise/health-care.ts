/** Terms of medicine, nursing, pharmacy, therapy, dentistry, optics, vets and care, as a professional uses them. */
export default `
  %patient, %symptom, dose, dosage, doses, side effects, side effect, %antibiotic, paracetamol, ibuprofen,
  anticoagulant, insulin, hypo, hypoglycaemia, blood pressure, hypertension, hypotension, cholesterol, statins,
  sepsis, heart attack, cardiac arrest, cpr, defib, defibrillator, aed, recovery position, triage, %wound, dressing,
  cannula, catheter, obs, sats, airway, inhaler, spacer, epipen, anaphylaxis, allergy, dehydration, rehydration,
  febrile, vaccine, %vaccination, immunisation, flu jab, immunity, viral, bacterial, screening, smear test,
  cervical screening, mammogram, prostate, melanoma, physio, physiotherapy, rehab, tendon, tendons, ligament,
  rotator cuff, gait, posture, back pain, sciatica, speech therapy, dysphagia, aphasia, dementia, delirium,
  mental health, cbt, cognitive, grounding, panic attack, attachment, safeguarding, palliative, midwife,
  breastfeeding, latch, pelvic floor, floss, plaque, enamel, fluoride, retina, glaucoma, cataract, diabetic, malaria,
  mosquito net, ors, anaemia, vitamin d, calories, microbiome, dietitian, worming, parvo, prescription, %prescription,
  pharmacist, interaction, contraindication, grapefruit, clinician, clinical, diagnosis, differential, prognosis
`
