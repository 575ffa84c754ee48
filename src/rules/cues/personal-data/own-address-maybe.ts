/** Address words that are also used of other things. */
export default `
  number 0, unit 0, block 0, plot 0, house 0, 0 court, 0 drive, 0 gardens, 0 close, landmark near, opposite the, deliver to, my street, our street,
  my road, our road, my block, my building, my village, my estate, buzzer, pull up to, postal address, mailing address
`
