/** Telling where one is right now, alone or with regular times. */
export default `
  snap map, at the bus stop, on the 0 bus, walking home, walking home from, at the gate, at gate 0, gate 0,
  hotel room, table 0, parked at, parked outside, my car is parked, every morning at 0, 📍
`
