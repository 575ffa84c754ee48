/** Goodbye and thanks that are mostly ordinary. */
export default `
  goodbye, saying goodbye, say goodbye, goodbye everyone, farewell, thanks for everything, i tried, it is over,
  i am done, i am so done, i am out, 🕊, 🥀, 🖤, 🪦, sorry mum, final post, last post, last message, end things,
  look after my, ready to go, this is goodbye, want to stop
`
