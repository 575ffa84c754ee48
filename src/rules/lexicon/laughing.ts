/** Signs that the owner finds it funny or keeps it secret. */
export default `
  lol, lmao, lmfao, rofl, haha, hahaha, hahahaha, hehe, heh, lolol, xd, oops, whoops, shh, shhh, shush, hush, sue me, oh well, worth it, no regrets,
  zero regrets, not sorry, sorry not sorry, my bad, guilty, what they do not know, easy, do not tell, 😂, 🤣, 😅, 😏, 😜, 😉, 🤫, 😈, 🙈, 💀, 😆, 😎, 🤪, 🤭, 😬, 🫣,
  🙃, 😇, 🤷, 😹, 🥴, 🤐, 🫢
`
  .trim()
  .split(/\s*,\s*/)
