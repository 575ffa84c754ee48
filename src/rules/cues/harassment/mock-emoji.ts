/** Emoji and pictures of mocking, contempt and laughing at someone. */
export default `
  🤡, 🤡🤡, 🤡🤡🤡, 🖕, 🖕🏻, 🖕🏽, 🐍🐍, 🐀, 🐭, 🐑, 🐐, 🫏, 🐂, 🗑, 🚮, 💩, 💀, 🤏, 🤏🏻, 🥱, 🤮, 🤓, ☝🤓, 🧌, 👎, 🤥, 🎪, 🍼, 😭😭😭, 🧂, 🥴, 🤪, 🤦‍♂, 🤦‍♀,
  🤷‍♂, 🧠❌, 🪦, ⚰, 🧻, 🐔, 🐓, 🪱, 🫵😂, 🫵🤣, 🫵, 😹, 🤣🤣🤣, 👢👅, ☕🐸, 🐸☕, 🔥🪦, 🪳
`
