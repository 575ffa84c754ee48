/** People whose work is with medicine, drugs and users; harmless company. */
export default `
  nurse, nurses, doctor, pharmacist prescriber, pharmacology, pharmacologist, toxicology, toxicologist, tox screen, tox report,
  anaesthetist, anesthesiologist, anaesthetics, anesthesia resident, paramedic, paramedics, emt, ems, emergency medicine, icu,
  drug and alcohol worker, drug and alcohol service, drug and alcohol team, drugs worker, addiction counsellor, addiction counselor,
  addiction specialist, addiction psychiatrist, addiction medicine, substance misuse worker, substance misuse service,
  substance use counselor, key worker, keyworker, caseworker, social worker, youth worker, outreach worker, outreach team, recovery worker,
  support worker, our clients, our patients, my clients, my patients, service users, controlled drugs register, cd register, cd cupboard,
  drug round, drugs round, drug chart, drug charts, drug calculation, drug calculations, drug cupboard, drug trolley, drug error,
  medication error, med pass, meds round, med round, dispensing, dispensed, administered, administering, administer, titrate, infusion,
  bolus, iv push, dose calculation, dosing chart, analgesia, analgesic, sedation, palliative care, syringe driver, pharmacy technician,
  pharmacy tech, pharmacy school, pharmd, pharmacokinetics, pharmaceutical, pharmaceuticals, drug discovery, drug development, drug design,
  drug delivery, drug trial, drug trials, drug interactions, drug interaction, chemist in, chemistry, biochemistry, clinical researcher,
  clinical research, lab technician, lab tech, forensic, forensics, crime lab, police officer, narcotics officer, drugs squad, drug squad,
  customs officer, k9 handler, sniffer dog handler, detective, probation officer, prison officer, magistrate, solicitor, barrister,
  defence lawyer, public defender, drug court, veterinary, vet tech, veterinarian, equine vet, anti doping, antidoping, wada, usada, ukad,
  doping control, drug tested athlete, natural bodybuilding, drug free powerlifting, safety sensitive, dot regulated, mro,
  workplace testing, collector, drug testing policy, epidemiologist, epidemiology, naloxone training, narcan training,
  trained to use naloxone, lecture on, lecturing on, seminar on, module on, taught a class on, cpd on, training on, workshop on,
  presentation on, conference on, budtender certified, cannabis lawyer, cannabis consultant, cultivation manager, agronomist, head grower
`
