/** Conditions, hypothetical talk, thought and question. */
export default `
  if i, if we, if they, if he, if she, what if, imagine, suppose, supposing, say i, say you, hypothetical, in theory,
  theoretically, unless, as long as, in case, otherwise, would you, would i, i would, would have, could have,
  might have, maybe, perhaps, possibly, probably, potentially, presumably, apparently, supposedly, i guess, i think,
  i reckon, i bet, i doubt, i wonder, wondering, wonder if, is it just me, am i the only one, anyone else, who else,
  unpopular opinion, hot take, thoughts, discuss, question, poll, fun fact, did you know, for example, for instance,
  e g, case study, scenario, roleplay, in my dreams, had a dream, dreamt, dreamed, parallel universe,
  alternate universe, pretend, pretending
`
