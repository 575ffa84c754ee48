/** Travel words that tell little by themselves. */
export default `
  ✈, 🛫, 🧳, 🏖, 🌴, at the airport, two weeks of, all inclusive, our flight, honeymoon, fortnight in, we leave,
  we fly, we are away, flying tomorrow, flying tonight, off for 0 days
`
