/** Words that may mean this idea and often mean something else (never-know-giveaway). */
export default `
  nobody knows, nobody noticed, nobody asked, nobody looks, no one asked, never noticed, to this day, has no idea,
  have no idea, had no idea, has no clue, have no clue, had no clue, clueless, oblivious, hush hush, say nothing,
  said nothing, 😏, 😉, 😈, 🙈, 😇, 🥷, %rumble, busted, clocked me
`
