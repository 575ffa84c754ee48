/** Own illnesses, conditions, treatments and operations. */
export default `
  breast cancer, tumour, tumor, leukaemia, leukemia, lymphoma, hodgkins, myeloma, melanoma, sarcoma, metastatic,
  in remission, cancer free, got the all clear, chemo, chemotherapy, radiotherapy, immunotherapy, tamoxifen,
  mastectomy, lumpectomy, oncologist, stoma, ostomy, ileostomy, colostomy, diabetic, t1d, t2d, prediabetic, insulin,
  dexcom, cgm, hba1c, epilepsy, epileptic, seizure, seizures, migraines, chronic migraine, my ms, parkinson,
  parkinsons, mnd, huntingtons, stroke survivor, brain injury, tbi, aneurysm, stent, pacemaker, afib, arrhythmia,
  cardiomyopathy, hypertension, hypertensive, my blood pressure, dvt, anaemia, anaemic, anemia, anemic, sickle cell,
  sickle cell warrior, sickler, thalassaemia, thalassemia, haemophilia, hemophilia, ckd, dialysis, on dialysis,
  transplant, cirrhosis, hepatitis, hiv, hiv positive, living with hiv, arvs, herpes, hpv, asthmatic, copd,
  cystic fibrosis, cpap, tuberculosis, have covid, long covid, longcovid, pneumonia, sepsis, meningitis, lyme,
  shingles, chronically ill, cfs, fibromyalgia, fibro, fibro warrior, spoonies, no spoons, autoimmune,
  immunocompromised, immunosuppressed, lupus, sjogrens, scleroderma, rheumatoid arthritis, osteoarthritis, psoriasis,
  eczema, vitiligo, alopecia, hidradenitis, rosacea, osteoporosis, scoliosis, slipped disc, sciatica, hypermobile,
  hypermobility, heds, mcas, dysautonomia, crohn, crohns, colitis, ibd, ibs, coeliac, celiac, diverticulitis,
  gastroparesis, gallstones, appendicitis, hernia, hashimotos, hypothyroid, hypothyroidism, hyperthyroid,
  levothyroxine, addisons, cushings, endometriosis, laparoscopy, adenomyosis, fibroids, pcos, pmdd, vaginismus,
  vulvodynia, prolapse, anaphylaxis, anaphylactic, epipen, nut allergy, glaucoma, cataracts, tinnitus, menieres,
  narcolepsy, narcoleptic, degenerative, having an operation, hospitalised, hospitalized, hip replacement, new hip,
  ozempic, mounjaro, wegovy, biologics, humira, methotrexate, prednisolone, prednisone, pain clinic, rheumatologist,
  gastroenterologist, neurologist, cardiologist, my cardiologist, endocrinologist, long term sick, phased return, 🩼
`
