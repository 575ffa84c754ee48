/** Doubtful, mostly harmless words of the list mock-emoji. */
export default `
  🐍, ☠, 🙄, 😴, 🤢, 👶, 🤦, 🎻, 🍿
`
