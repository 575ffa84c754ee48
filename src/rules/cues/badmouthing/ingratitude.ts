/** Feeling unthanked, unvalued or betrayed by an employer. */
export default `
  unappreciated, underappreciated, undervalued, unvalued, no thanks, no thank you, thankless, ungrateful, no respect,
  zero respect, disrespect, disrespectful, disrespected, does not care about, after 0 years, used and abused,
  kicked to the curb, betrayed, betrayal, stabbed, knifed, dumped by, pay peanuts, pennies, pittance
`
