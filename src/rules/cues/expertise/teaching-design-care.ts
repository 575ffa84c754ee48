/** Terms of teaching, childcare, social work, writing, languages, music, photography, design, history, fitness and service. */
export default `
  pupils, phonics, decoding, fluency, spacing, interleaving, formative, lesson plan, seating plan, wait time,
  cold calling, differentiation, iep, adhd, autistic, dyslexia, dyslexic, sensory, fractions, manipulatives,
  reading age, eyfs, de escalation, apostrophe, provenance, historians, translation, translator, idioms, interpreter,
  vowel, consonant, intonation, metronome, embouchure, chord, chords, compression, eq, headroom, reverb, mixing,
  mastering, aperture, iso, golden hour, typography, kerning, typeface, serif, whitespace, hierarchy, cmyk, rgb,
  vector, wireframe, usability, affordance, underpainting, glazing, kiln, cadence, taper, guest experience, upselling,
  listen first, risk assessment, evacuation, manual handling, fire extinguisher, fire door, chip pan, avalanche
`
