/** Plain words for disability, illness and neurodiversity. */
export default `
  disabled, disability, disabilities, %wheelchair, blind people, the blind, blind person, deaf people, the deaf, deaf person, deaf and dumb,
  hard of hearing, autistic, autism, %asperger, on the spectrum, adhd, dyslexic, dyslexia, dyspraxic, neurodivergent, neurodiverse,
  down syndrome, downs, cerebral palsy, %epileptic, %amputee, special needs, special ed, sen kids, learning difficulties, mentally ill,
  mental illness, mental health issues, mental patients, %schizophrenic, bipolar people, bpd, borderline, anxious people, depressed people,
  handicapped, handicap, physically challenged, paraplegic, quadriplegic, dwarfism, little people, %albino, albinism, stutter, stutterer,
  stammer, tourettes, hiv positive, people with hiv, blue badge, pip claimants, guide dog, hearing aid, hearing aids, carers allowance,
  mobility scooter, mobility scooters, chronic illness, chronically ill, fat people, obese people, the obese, burn victim, cleft lip, pwd,
  pwds
`
