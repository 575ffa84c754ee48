/** Details by which a person served can be told: age, place, name, habit, kin. */
export default `
  0 year old, 0 yr old, 0 yo, called mr, his name is, her name is, lives on, lives at, from the village, on my street,
  guess which, who owns the, number plate, player for, girl off, tattoo of, nhs number, ssn, aadhaar,
  national insurance number, ni number, case number
`
