/** Details by which a person served can be told: age, place, name, habit, kin; here the words that often mean something else. */
export default `
  aged 0, 0 years old, in his 0s, in her 0s, mum of 0, mother of 0, father of 0, first name, surname, full name, you know who,
  locals will know, works at, owns the, runs the, drives a, plays for, councillor, headteacher of, teacher at, tv chef, famous face,
  household name, married to, sister of, brother of, son of, daughter of, date of birth, dob, phone number of, email of, address of
`
