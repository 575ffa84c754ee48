/** Doubtful, mostly harmless words of the list approval. */
export default `
  deserve to be, asked for it, not sorry, deserves a medal, knighthood, fair play to the, respect to, well deserved,
  riot, riots, revolution, torches, mob, %martyr, long live the, civil war, boogaloo
`
