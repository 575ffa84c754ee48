/** Hating, dreading and despising one's work or the people there; here the words that often mean something else. */
export default `
  hate people, hate mondays, %detest, %despise, %loathe, can not stand people, could not stand, makes me sick, kill me now, shoot me,
  rather be anywhere, would rather be, want out, need out, over it, despair, misery, 🤬, 😤, 😡, 🙃
`
