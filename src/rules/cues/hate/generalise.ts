/** Words that make one out of all of a group. */
export default `
  all of them, every last one, every single one, all the same, always the same, that lot, this lot, you lot,
  the lot of them, those people, these people, you people, your people, your kind, your lot, people like that,
  people like you, that kind, those types, that crew, typical, stereotypical, what do you expect, what did you expect,
  do you expect from, to be expected, not surprised, never met a, show me one, none of them, everyone knows,
  we all know, known for, notorious, notoriously, inherently, naturally, by nature, by birth, in general,
  most of them, nearly all, vast majority of, half of them, no exceptions, regardless, country of, are the worst,
  are all the, nothing but, can not be trusted, you can tell, can always tell, like the rest, tarred, one of them,
  one of those
`
