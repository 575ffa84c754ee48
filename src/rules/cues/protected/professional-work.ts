/** Professional contact with characteristics: health, law, teaching, research, inclusion, events (harmless). */
export default `
  our patients, patients with, patient with, treating patients, caring for, care for patients, clinic, our clinic, ward, on the ward, nurse, doctor, gp,
  paramedic, midwife, as a midwife, midwifery, health visitor, oncology nurse, oncology ward, oncology unit, radiographer, physiotherapist,
  occupational therapist, speech therapist, speech and language therapist, dietitian, pharmacist, psychologist, counsellor, therapist, social worker,
  support worker, care worker, care home, teacher, teaching assistant, sen teacher, senco, special needs teacher, special education teacher,
  one to one support, learning support, school for the deaf, interpreter, bsl interpreter, asl interpreter, sign language interpreter,
  immigration solicitor, immigration adviser, visa consultant, caseworker, refugee charity, refugee council, refugee support, asylum caseworker,
  union organiser, union organizer, employment lawyer, labour lawyer, labor lawyer, hr adviser, hr manager, diversity and inclusion, dei, edi, edi lead,
  inclusion, inclusive, inclusive design, inclusive hiring, accessibility, accessibility testing, accessible design, a11y, accessibility engineer, wcag,
  alt text, captioning, our residents, residents with, service users, people with disabilities, people with dementia, dementia friendly, research into,
  researching, our study, clinical trial, clinical trials, trial results, phd on, lecturer in, lecture on, textbook, gene therapy, geneticist,
  genetics lab, dna sequencing, lab results, epidemiology, public health, screening programme, screening program, awareness training, awareness day,
  awareness week, awareness month, training on, workshop on, webinar on, conference on, campaign, charity, foundation, fundraiser, fundraising,
  raised for cancer, race for life, macmillan coffee morning, coffee morning, cancer research, british heart foundation, donate, donated blood,
  blood donor, give blood, volunteer at the, volunteering at, food bank, soup kitchen, choir concert at the church, played the organ, organist,
  wedding photographer, church architecture, cathedral tour, visited the mosque, mosque open day, open day at the, temple tour, interfaith,
  interfaith dialogue, religious studies, theology degree, religious education, chaplain, hospital chaplain, officiant, celebrant, pension adviser,
  pension scheme, retirement planning, life insurance, our maternity unit, maternity ward, nursery worker, nursery nurse, childminder, nanny
`
