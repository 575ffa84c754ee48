/** Travel words that tell little by themselves. */
export default `
  ✈, 🛫, 🧳, 🏖, 🌴, at the airport, two weeks of, all inclusive, our flight, honeymoon, ten days in, fortnight in, we leave, fly out, bags packed,
  all packed
`
