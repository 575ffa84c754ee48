/** Hints at news at work that one can not yet tell. */
export default `
  can not say much, can not say more, can not say anything, can not say who, can not say what, can not tell you,
  can not name, can not share, can not talk about it, can not discuss, can not wait to tell, wish i could tell,
  if i told you, know what is coming, big news monday, guess who just, all i will say is, between the lines,
  wink wink, vagueposting
`
