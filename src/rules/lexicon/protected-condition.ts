/** What one "is" by a condition of body or mind. */
export default `
colour blind, color blind, face blind, hearing disabled, d deaf, oral deaf, lip reader, non verbal, nonverbal, semi verbal, ambulatory wheelchair user, a little person, short statured, albino, medically retired, on the transplant list, in remission, cancer free, long haulers, deaf, deafblind, hard of hearing, hearing impaired, partially deaf, profoundly deaf, deafened, blind, partially sighted, legally blind, registered blind, visually impaired, sight impaired, disabled, physically disabled, registered disabled, chronically ill, terminally ill, epileptic, diabetic, type one, asthmatic, coeliac, celiac, anaemic, anemic, haemophiliac,
autistic, neurodivergent, neurodiverse, neurospicy, on the spectrum, dyslexic, dyspraxic, dyscalculic, bipolar, schizophrenic, clinically depressed, medically depressed, agoraphobic, anorexic, bulimic, paraplegic, quadriplegic, tetraplegic, hemiplegic, paralysed, paralyzed, amputee, immunocompromised, immunosuppressed, hiv positive, poz, brca1 positive, brca positive, brca2 positive, perimenopausal, menopausal, postmenopausal, infertile, adhd, audhd, wheelchair bound, in a wheelchair, housebound, hypermobile
`
  .trim()
  .split(/\s*,\s*/)
