/** Words that make one out of all of a group. */
export default `
  every single one, always the same, that lot, the lot of them, those people, you people, your kind, people like that,
  people like you, that kind, those types, that crew, typical, stereotypical, what do you expect, what did you expect,
  do you expect from, to be expected, not surprised, show me one, notorious, notoriously, inherently, naturally,
  by nature, by birth, in general, most of them, vast majority of, half of them, no exceptions, country of,
  can not be trusted, you can tell, can always tell, tarred, one of those
`
