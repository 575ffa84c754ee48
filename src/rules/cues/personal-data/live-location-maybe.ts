/** Telling where one is, in words with frequent other use. */
export default `
  i am at, sat in, sitting in, on my way to, here at, waiting at, always at, at the train station, on the platform, room 0, 📌, 🗺, come find me,
  come say hi, come and say hi, out alone
`
