/** Doubtful, mostly harmless words of the list put-downs. */
export default `
  like a girl, pussy, wet lettuce, butch, flaming, lame, charcoal, burnt toast, spirit animal, bhaiya
`
