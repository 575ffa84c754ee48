/** Telling where one is right now, alone or with regular times. */
export default `
  currently at, right now at, just arrived at, just checked in at, checked in at, check in at, checking in at, checked into, live location,
  sharing my location, my live location, location on, snap map, find my iphone, i am here at, sat outside, sitting outside, waiting outside,
  waiting at the bus stop, at the bus stop, on the train to, on the 0 bus, walking home, walking home alone, walking home from, walk home alone,
  walking alone, on my own tonight, home alone, home alone tonight, home alone all, alone in the house, on my own in the house, kids home alone,
  kids are home alone, all alone at, by myself tonight, at the gate, at gate 0, gate 0, seat 0, room 0 at, hotel room, my hotel room, room number 0,
  staying at the, staying in room, table 0, tent is, our tent, campsite pitch, parked at, parked outside, car parked on, my car is parked,
  running route, my running route, my run route, my usual route, run the same route, same route every, every morning at 0, every day at 0,
  every night at, same time every day, same bench, same seat, you can find me at, you will find me at, find me here every, strava map, strava route,
  starts at my front door, from my front door, on my doorstep, outside my house, school run at, pick up from school at, drop the kids at,
  my daughters school, my sons school, my kids school, goes to school at, nursery is, pick her up at, picks up at, works nights so, alone on shift,
  alone in the shop, locking up alone, close up alone, alone at the till, 📍, leaving the club now, just got off at, off at the next stop
`
