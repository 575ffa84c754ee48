/** Terms of teaching, childcare, social work, writing, languages, music, photography, design, history, fitness and service. */
export default `
  pupils, phonics, decoding, fluency, scaffolding learning, scaffold the, retrieval practice, low stakes quiz, spaced repetition, spacing,
  interleaving, working memory, cognitive load, worked example, worked examples, formative, formative assessment, success criteria,
  lesson plan, seating plan, behaviour management, wait time, cold calling, differentiation, iep, adhd, autistic, dyslexia, dyslexic,
  sensory, times tables, fractions, number sense, manipulatives, read aloud, reading age, key stage, early years, eyfs, play based,
  co regulation, de escalate, de escalation, strengths based, motivational interviewing, open question, open questions, active listening,
  apostrophe, oxford comma, active voice, passive voice, show do not tell, the lede, sub editing, fact check, primary source,
  primary sources, provenance, historians, translation, translator, literal translation, false friend, false friends, idioms, source text,
  interpreter, vowel, consonant, intonation, metronome, embouchure, breath support, chord, chords, key change, compression, eq,
  gain staging, headroom, mic placement, reverb, mixing, mastering, aperture, shutter speed, iso, white balance, golden hour,
  rule of thirds, depth of field, focal length, bounce the flash, typography, kerning, typeface, serif, whitespace, white space,
  grid system, hierarchy, visual hierarchy, colour theory, cmyk, rgb, vector, wireframe, user research, usability, usability test,
  user testing, affordance, information architecture, underpainting, glazing, kiln, progressive overload, form over, warm up, cool down,
  rest days, protein intake, vo2 max, zone 0, cadence, taper, offside trap, set pieces, guest experience, upselling, handle complaints,
  listen first, turn tables, fire exits, crowd control, risk assessment, evacuation, manual handling, lift with your legs,
  bend your knees, first aid kit, fire extinguisher, fire door, chip pan, rip current, swim between the flags, float to live, avalanche,
  map and compass
`
