/** Doubtful, mostly harmless words of the list target-you. */
export default `
  you are all, you daft, you people, you lot, your whole, your mother, says the, @, yes you, you heard, you know it
`
