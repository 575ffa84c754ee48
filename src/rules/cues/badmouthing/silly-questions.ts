/** A foolish question or demand of a customer, client or colleague held up to ridicule. */
export default `
  customer asked if, customer asked me if, customer asked whether, client asked if, asked me if the,
  asked me whether the, asked if our, just asked me where, just asked me if, just asked if we, do you work here,
  where the toilets are, dumb questions, dumb question, stupid questions, stupid question, dumbest question,
  daftest question, question of the day, only read the sign, read the sign, cannot read, can not read a sign,
  reading is hard, googled it, could have googled, did you try turning, i can not with, i can not with these,
  i can not with people, i am begging people, people are so, where is your brain, use your eyes, open your eyes,
  next to the sign, right in front of them, in front of his face
`
