/** Emoji and emoji pairs for drinking. */
export default `
  🍺, 🍻, 🍷, 🍸, 🍹, 🥂, 🍾, 🥃, 🍶, 🧉, 🥴, 🤮, 🤢, 🤕, 🤒, 🤪, 🕺, 💃, 🪩, 🎉, 🥳, 🎊, 🧃, 🥤, 🫗
`
