/** Words that may mean this idea and often mean something else (back-dating). */
export default `
  metadata, schedule send, retrospectively, after the fact, %shred the, shredder
`
