/** Advice, tips and offers to break the law. */
export default `
  how to hack, pro tip, protip, lifehack, cheeky hack, never chase, why pay, imagine paying, never check,
  nobody checks, easy, burner, burners, telegram channel, hmu, who needs, who wants, anyone want, got some, selling,
  for sale, half price, mates rates, cash only, up front, plug, tutorial, tutorials, method, glitch, still works
`
