/** Words that turn a blow into a threat or promise. */
export default `
  ima, imma, i swear, on god, wallahi, mark my words, just wait, if i see, if i catch, say that to my face, try me,
  test me, keep it up, keep talking, dead man, he is dead, she is dead, watch out, one eye open, drop the addy,
  these hands, come at me, fafo, last warning, that is a promise, in a ditch, hospital food, through a straw
`
