/** Mutual help: covered for each other, swapped shifts, handed over, had each other's backs, pulled through. */
export default `
  swap shifts, stayed behind to help, stayed back, nobody went home, without being asked, nobody asked, took turns,
  in shifts, handed over, brainstormed, whiteboarded
`
