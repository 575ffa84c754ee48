/** A skill, language or year count claimed and not there. */
export default `
  duolingo, told the agency i, told them i speak, said i speak, said i could speak, said i can, i say seven,
  i say five, said five years, put five years, say i have, say yes to everything, say yes then learn, said yes now,
  now i have to learn, have to learn it by, learn it over the, learn by monday, before they find out,
  until they find out, before anyone notices, start on monday wish, on youtube the night, youtubed it, youtubing,
  googling under the, googled under the, googling how to, never used it, never used excel, never opened excel,
  what a pivot table, a pivot table is, do not even know what, could not tell you what, expert on paper,
  fluent on paper, conversational at best, one semester of, two lessons
`
