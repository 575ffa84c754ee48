/** Hating, dreading and despising one's work or the people there; here the words that often mean something else. */
export default `
  hate mondays, %detest, %despise, %loathe, could not stand, makes me sick, kill me now, shoot me, would rather be,
  need out, over it, despair, misery, 🤬, 😤, 😡, 🙃
`
