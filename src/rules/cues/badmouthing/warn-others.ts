/** Warning others off a firm, boss or clients. */
export default `
  do not work for, never work for, do not buy from, stay away, run away, get out while you can, beware,
  word to the wise, do not recommend, 0 stars, 0 star, 0 out of 0, one star, glassdoor, boycott, shut them down,
  shut it down, calling out, do not be fooled, do not believe the, do not trust, never trust, if you know you know,
  iykyk, ask anyone who, ask me how i know, ask me about, tribunal
`
