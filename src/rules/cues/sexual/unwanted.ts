/** Unwanted touching and pressing talk told lightly. */
export default `
  handful, motorboat, motorboated, motorboating, just once, smile love, psst, nice legs, what time do they open,
  show us your, bend over again, no complaints, not complaining, hr would, do not tell hr, compliment
`
