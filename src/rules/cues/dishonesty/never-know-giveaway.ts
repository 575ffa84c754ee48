/** "They will never know", "do not tell": giveaways that one thing is hidden from somebody. */
export default `
  he never noticed, nobody has noticed, nobody ever asks, nobody ever asked, none the wiser, no one the wiser,
  suspects nothing, still have not noticed, schtum, say nowt, between us, 🤫, 🤐, 🙊, 🤥, shh, shhh, shhhh, ssh, sssh,
  shush, rumbled, sussed
`
