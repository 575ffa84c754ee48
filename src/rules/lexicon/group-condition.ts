/** What people have or are "with": bodies, minds, origins. */
export default `
  disabilities, a disability, autism, aspergers, adhd, down syndrome, downs syndrome, downs, aids, hiv, mental illness, mental health issues, bipolar,
  schizophrenia, epilepsy, dwarfism, a stutter, a lisp, dyslexia, special needs, learning difficulties, depression, tourettes, wheelchairs,
  a wheelchair, hijabs, a hijab, burkas, burqas, headscarves, turbans, a turban, accents, an accent, dark skin, black skin, brown skin, white skin
`
  .trim()
  .split(/\s*,\s*/)
