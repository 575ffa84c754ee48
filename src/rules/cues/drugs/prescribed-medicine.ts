/** Medicines as prescribed, illness and pharmacies; harmless company. */
export default `
  prescribed, prescription, gp, my doctor, the doctor, doctor gave me, psychiatrist, my consultant, pharmacy, pharmacist, chemist,
  walgreens, cvs, refill, refills, dosage, side effects, side effect, my meds, medication, medications, diagnosed, diagnosis, my adhd,
  titration, titrating, titrated, antidepressant, antidepressants, ssri, ssris, sertraline, fluoxetine, citalopram, prozac, zoloft,
  lexapro, antibiotics, amoxicillin, ibuprofen, paracetamol, panadol, tylenol, calpol, aspirin, nurofen, insulin, inhaler, epipen,
  blood pressure tablets, statins, chemo, chemotherapy, cancer treatment, surgery, operation, wisdom teeth, wisdom tooth, dentist,
  anaesthetic, anesthesia, anesthetic, anaesthesia, epidural, labour ward, giving birth, gas and air, morphine drip, broken leg,
  broken arm, broken collarbone, slipped disc, back pain, chronic pain, chronic illness, fibromyalgia, endometriosis, endo, migraine,
  migraines, epilepsy, seizure, seizures, insomnia, anxiety disorder, panic disorder, panic attacks, multiple sclerosis, palliative,
  hospice, hospital bed, in hospital, recovery ward, coming round, came round from, on the ward, steroid cream, steroid injection,
  steroid shot, cortisone, prednisone, prednisolone, dexamethasone, eczema, asthma, croup, allergies, allergy meds, hay fever, hayfever,
  antihistamine, antihistamines, cough and cold, flu, covid, vaccine, vaccines, vaccinated, booster, vitamins and minerals, vitamin d,
  supplements, cbd oil, cbd cream, epidiolex, medical cannabis patient, medical card, the vet gave, dog on gabapentin, cat on gabapentin,
  hrt, menopause, contraceptive pill, the pill contraception, birth control, morning after pill, iron tablets, folic acid,
  ketamine infusion, ketamine therapy, ketamine clinic, esketamine, spravato, psilocybin therapy, psilocybin trial,
  psychedelic assisted therapy, mdma assisted therapy, clinical supervision, under medical supervision
`
