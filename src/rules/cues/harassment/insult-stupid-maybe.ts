/** Doubtful, mostly harmless words of the list insult-stupid. */
export default `
  %idiot, idiotic, moronic, dumbass, twits, doughnut, dope, dopey, can not read, can not spell, stupid, stupidity,
  dill, dundee, goat, fools, tanga, chutiya
`
