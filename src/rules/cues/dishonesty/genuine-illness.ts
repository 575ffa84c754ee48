/** Truly ill or with a right to leave: harmless company of sick days. */
export default `
  properly sick, tested positive, norovirus, gastroenteritis, gastro, chest infection, pneumonia, bronchitis,
  tonsillitis, laryngitis, flu season, vomiting, bedridden, migraine, migraines, endometriosis, crohns, long covid,
  hospital, hospitalised, hospitalized, surgery, operation, appendix, appendicitis, broken wrist, slipped disc,
  physio, chemo, chemotherapy, dialysis, antibiotics, paracetamol, lemsip, ibuprofen, tissues, soup, phased return,
  get well, recovering, chickenpox, burnout, depression, anxiety, postnatal, hyperemesis, miscarriage, bereaved,
  passed away, heartbroken, lovely service, accrued, annual leave, pto, toil
`
