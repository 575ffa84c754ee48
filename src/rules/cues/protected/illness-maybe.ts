/** Illness words with other meanings or said of others. */
export default `
  cancer, stage 0, stage four, stage three, terminal, stroke, hypo, prep, aids, sti, std, endo, pots, eds, flare, flaring, vertigo, surgery, inhaler,
  mri, ct scan, all clear, ring the bell, rang the bell, ringing the bell, mets, als, gout, ulcer, thyroid, cysts, concussion recovery, biopsy, 💉, 💊, 🩺,
  🏥, 🩸, 🎗, tested positive, test results, had covid, flare up, heart attack, diabetes, asthma, migraine, arthritis, dementia diagnosis, my weight,
  hospital appointment, terminal illness, obese, cholesterol, statins, incurable, undetectable, steroids for my, dengue, typhoid, malaria, spoonie,
  remission, early onset, stents, bypass
`
