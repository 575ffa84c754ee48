/** Goodbye and thanks that are mostly ordinary. */
export default `
  goodbye, saying goodbye, say goodbye, goodbye everyone, farewell, thanks for everything, i tried, it is over,
  i am done, i am so done, i am out, 🕊, 🥀, 🖤, 🪦, sorry mum
`
