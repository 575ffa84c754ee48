/** Number and age words that are often said of others or things. */
export default `
  years old, year old, over 40, over 50, over 60, minor, underage, age 0, aged 0, nearly 0, 0 today, chapter 0, hello 0, 0f, 0m, getting old,
  too old for, too old to, turning 0, turn 0, turns 0, turned 0, just turned 0, twenty one, twenty two, twenty three, twenty four, twenty five,
  twenty six, twenty seven, twenty eight, twenty nine, thirty one, thirty five, thirty eight, thirty nine, forty one, forty two, forty three,
  forty five, forty eight, forty nine, fifty two, fifty three, fifty five, fifty eight, sixty one, sixty two, sixty five, sixty seven, pensioner,
  pensioners, gen z, gen x, millennial, boomer here, the big 0, my age, my 18th, old enough to, too young to, big age, vintage
`
