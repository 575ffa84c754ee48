/** Address words that are also used of other things. */
export default `
  number 0, unit 0, block 0, plot 0, house 0, my street, our street, our road, my block, my building, my village,
  my estate, buzzer, red door, green door, yellow door, post to, send it to, collect from, bay 0, bed 0
`
