/** Telling where one is, in words with frequent other use. */
export default `
  i am at, sat in, sitting in, on my way to, here at, always at, room 0, 📌, 🗺, come say hi
`
