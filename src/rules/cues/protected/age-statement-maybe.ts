/** Number and age words that are often said of others or things. */
export default `
  years old, year old, over 60, minor, underage, age 0, aged 0, nearly 0, 0 today, chapter 0, 0f, 0m, too old to,
  turning 0, turn 0, turned 0, twenty one, twenty two, twenty five, twenty six, twenty eight, twenty nine, thirty one,
  thirty five, thirty nine, forty one, forty two, forty three, forty eight, fifty three, fifty five, fifty eight,
  sixty one, pensioner, pensioners, gen z, millennial, my age, vintage
`
