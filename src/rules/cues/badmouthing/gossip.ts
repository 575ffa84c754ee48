/** Telling tales about colleagues, bosses or clients. */
export default `
  gossiping, gossipy, 🐸☕, gbeborun, amebo, aproko, tsismis, chismis, chisme, chismosa, marites, kecoh, scandalous,
  slept her way, shagging, snogging, crush on the, flirts with, getting divorced, is on drugs, under investigation,
  got fired, caught stealing, stropping, hissyfit, %bitch about, %slag off, badmouth, badmouthing, nobody likes,
  nobody can stand, whole team hates
`
