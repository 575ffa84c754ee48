/** Numbness, emptiness, and sleeplessness with despair. */
export default `
  numbness, emptiness, feel nothing, walking dead, stare at the ceiling, stare at the wall, tired of pretending,
  dying inside, have not slept
`
