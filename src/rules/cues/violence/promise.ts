/** Words that turn a blow into a threat or promise. */
export default `
  finna, ima, imma, i swear, on god, wallahi, mark my words, just wait, you wait, if i see, if i catch, if you ever,
  say that again, say that to my face, try me, test me, keep it up, keep talking, be sorry, you are dead, dead man,
  he is dead, she is dead, you are done, days are numbered, watch out, one eye open, drop the addy, these hands,
  fight me, come at me, find out, fafo, last warning, been warned, that is a promise, in a ditch, hospital food,
  through a straw, in a box
`
