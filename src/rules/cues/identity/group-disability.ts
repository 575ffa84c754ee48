/** Plain words for disability, illness and neurodiversity. */
export default `
  disabled, disability, disabilities, %wheelchair, the blind, deaf people, deaf and dumb, hard of hearing, autistic,
  autism, %asperger, adhd, dyslexic, dyslexia, dyspraxic, neurodivergent, neurodiverse, downs, cerebral palsy,
  %epileptic, %amputee, special needs, special ed, mental illness, %schizophrenic, bpd, borderline, handicapped,
  handicap, paraplegic, quadriplegic, dwarfism, %albino, albinism, stutter, stutterer, stammer, tourettes,
  hiv positive, blue badge, guide dog, hearing aid, hearing aids, mobility scooter, chronically ill, fat people, pwd,
  pwds
`
