/** Frames of self that say almost anything. */
export default `
  as a, as an, i am a, i am an, being a, being an, proud, proudly, fellow, my first, since my, living with, life with,
  i have had, openly, lifelong, my community, my people, i was born, being 0, when you are 0, bi and, devout, on opt,
  on a student, on a skilled, on a spouse, fled from, the big 0, i have down, i have chronic, my branch of,
  on both sides, second generation, gay and, queer and, my bible, member since 0000, 0 tomorrow, 0 next year,
  0 on monday, 0 on friday, i have cp, e visa, on a visa, my temple, sober for, 0 on saturday, 0 on sunday,
  0 next week, 0 next month
`
