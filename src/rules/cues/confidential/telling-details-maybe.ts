/** Details by which a person served can be told: age, place, name, habit, kin; here the words that often mean something else. */
export default `
  aged 0, 0 years old, mum of 0, father of 0, first name, surname, you know who, works at, owns the, runs the,
  drives a, councillor, married to, son of, date of birth, dob
`
