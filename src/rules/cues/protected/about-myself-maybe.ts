/** Frames of self that say almost anything. */
export default `
  as a, as an, i am a, i am an, being a, being an, proud, proudly, fellow, my first, since my, living with, life with,
  i have had, openly, lifelong, my community, my people, i was born
`
