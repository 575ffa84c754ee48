/** Conditions, hypothetical talk, thought and question. */
export default `
  if i, if we, if they, if he, if she, if only i, were i to, what if, imagine, suppose, supposing, say i, say you, hypothetical,
  hypothetically speaking, in theory, theoretically, in principle, unless, provided that, as long as, in case, otherwise, would you,
  would i, i would, would have, could have, might have, should i have, maybe, perhaps, possibly, probably, potentially, presumably,
  apparently, supposedly, i guess, i think, i reckon, i bet, i doubt, i wonder, wondering, wonder if, wonder what, is it just me,
  am i the only one, anyone else, who else, unpopular opinion, hot take, controversial opinion, controversial take, change my mind,
  thoughts, discuss, question, poll, true or false, fun fact, did you know, till death, for example, for instance, e g, case study,
  scenario, role play, roleplay, in my dreams, had a dream, dreamt, dreamed, had a nightmare, nightmare about, parallel universe,
  alternate universe, pretend, pretending, make believe
`
