/** Acute distress, panic, breakdown. */
export default `
  panic attack, having a panic attack, anxiety attack, hyperventilating, hyperventilate, can not stop shaking,
  sobbing, can not stop crying, on the bathroom floor, mental breakdown, i am breaking, unravelling, unraveling,
  spiralling, spiraling, spiralled, can not do this, lowest of the low, crisis line, sectioned, psych ward,
  someone help me, someone please, someone talk to me, going under, dissociating, dissociate, dissociated,
  dissociation, depersonalisation, derealisation, derealization
`
