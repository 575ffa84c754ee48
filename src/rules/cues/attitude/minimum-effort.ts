/** Bare minimum, quiet quitting and doing no more than one must. */
export default `
  bare minimum, as little as possible, not trying, did not try, quiet quitting, act your wage, acting my wage,
  just enough, still got paid, got paid for, paid to play, getting paid to, get paid to, they pay me to, cushy,
  one email, paid the same, chatgpt wrote
`
