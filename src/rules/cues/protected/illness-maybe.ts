/** Illness words with other meanings or said of others. */
export default `
  cancer, stage 0, terminal, stroke, hypo, prep, aids, sti, std, endo, pots, eds, flare, flaring, vertigo, surgery,
  inhaler, mri, all clear, ring the bell, rang the bell, mets, als, gout, ulcer, thyroid, cysts, biopsy, 💉, 💊, 🩺,
  🏥, 🩸, 🎗, tested positive, heart attack, diabetes, asthma, migraine, arthritis, obese, cholesterol, statins,
  incurable, undetectable, dengue, typhoid, malaria, spoonie, remission, stents, bypass, started on the,
  started taking, having my, my op, stage two, stage three, stage four, type two, type 1, my pump, diagnosed in,
  diagnosed at, tia, on t, spoons, stroke at, back surgery, born with a, rods in my, reconstruction surgery, cleft,
  early onset, heart transplant, weight loss surgery, infusions, bariatric, heart surgery, spinal surgery, cancer at,
  birth defect, muscular dystrophy, spina bifida
`
