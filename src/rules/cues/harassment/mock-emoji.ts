/** Emoji and pictures of mocking, contempt and laughing at someone. */
export default `
  🤡, 🤡🤡, 🤡🤡🤡, 🖕, 🖕🏻, 🖕🏽, 🐍, 🐍🐍, 🐀, 🐭, 🐑, 🐐, 🫏, 🐂, 🗑, 🚮, 💩, 💀, ☠, 🙄, 🤏, 🤏🏻, 🥱, 😴, 🤢, 🤮, 🤓, ☝🤓, 🧌, 👎, 🤥, 🎪, 🍼, 👶, 😭😭😭, 🧂, 🥴, 🤪, 🤦, 🤦‍♂, 🤦‍♀,
  🤷‍♂, 🧠❌, 🪦, ⚰, 🧻, 🐔, 🐓, 🎻, 🪱, 🫵😂, 🫵🤣, 🫵, 😹, 🤣🤣🤣, clown emoji, snake emoji, bin emoji, trash emoji, middle finger, 👢👅, 🍿, ☕🐸, 🐸☕, 🔥🪦, 🪳
`
