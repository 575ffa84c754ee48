/** People whose work is with medicine, drugs and users; harmless company. */
export default `
  nurse, nurses, doctor, pharmacology, pharmacologist, toxicology, toxicologist, tox screen, anaesthetist,
  anesthesiologist, anaesthetics, paramedic, paramedics, emt, ems, icu, keyworker, caseworker, social worker,
  my clients, my patients, controlled drugs register, drugs round, dispensing, dispensed, administered, administering,
  administer, titrate, infusion, bolus, analgesia, analgesic, sedation, palliative care, pharmd, pharmacokinetics,
  pharmaceutical, pharmaceuticals, drug trial, chemistry, biochemistry, forensic, forensics, police officer,
  narcotics officer, drugs squad, customs officer, detective, prison officer, magistrate, solicitor, barrister,
  public defender, veterinary, veterinarian, anti doping, antidoping, wada, usada, ukad, mro, collector,
  epidemiologist, epidemiology, lecture on, module on, training on, workshop on, conference on, agronomist
`
