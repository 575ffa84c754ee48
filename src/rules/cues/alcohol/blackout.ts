/** Blackouts, memory loss, passing out. */
export default `
  blackout, blacked out, blackouts, blanks, do not remember, can not remember, could not remember, no memory,
  zero memory, no recollection, hazy memory, flashbacks, what did i do, woke up in, traffic cone, no idea how,
  bruises, udi, udis, apparently i
`
