/** Medicines as prescribed, illness and pharmacies; harmless company. */
export default `
  prescribed, prescription, gp, my doctor, the doctor, psychiatrist, pharmacy, pharmacist, chemist, walgreens, cvs,
  refill, refills, dosage, side effects, side effect, medication, medications, diagnosed, diagnosis, titration,
  titrating, titrated, antidepressant, antidepressants, ssri, ssris, sertraline, fluoxetine, citalopram, prozac,
  zoloft, lexapro, antibiotics, amoxicillin, ibuprofen, paracetamol, panadol, tylenol, calpol, aspirin, nurofen,
  insulin, inhaler, epipen, statins, chemo, chemotherapy, surgery, operation, wisdom teeth, dentist, anaesthetic,
  anesthesia, anesthetic, anaesthesia, epidural, labour ward, slipped disc, back pain, fibromyalgia, endometriosis,
  endo, migraine, migraines, epilepsy, seizure, seizures, insomnia, palliative, hospice, hospital bed, in hospital,
  cortisone, prednisone, prednisolone, dexamethasone, eczema, asthma, croup, allergies, hay fever, hayfever,
  antihistamine, antihistamines, flu, covid, vaccine, vaccines, vaccinated, booster, vitamin d, supplements,
  epidiolex, medical card, the vet gave, cat on gabapentin, hrt, menopause, ketamine therapy, esketamine, spravato,
  psilocybin trial
`
