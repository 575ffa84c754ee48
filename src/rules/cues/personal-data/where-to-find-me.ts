/** Where to find me: drop it at, buzz so and so, top flat, in till six, room number, this bench now, my seat. */
export default `
  drop it at, drop them at, drop it round at, drop off at, drop by at, pop round to, pop in at, come round to,
  come to mine, collection from, pick up from, pick it up from, pick up is from, to collect from me, collect from mine,
  pickup only, post it to, send cards to, send post to, address is, my address, my address is, new address,
  our new address, new address is, my new address, here is my address, the address is, mailing address, home address,
  address for cards, my postcode, my postcode is, my eircode, my zip, my pin code, postcode is, live at 0, we live at,
  living at 0, i live on, i live in flat, i live in number, moved to 0, moved into 0, we moved to 0, new place is,
  new place at, new flat at, we are at number, at number 0, we are number 0, number 0 with the, door number 0,
  the house with the, house with the red, with the red door, green gate, last house on, last house before,
  first house after, first house on, corner house, house on the corner of, next to the chip shop, above the chip shop,
  above the bakery, above the shop on, above the bookies, opposite the church, opposite the school, opposite the pub,
  flat above, top flat, ground floor flat, basement flat, first floor flat, second floor flat, buzz 0, buzz me,
  press 0, press the top, top buzzer, bottom buzzer, buzzer 0, ring the bottom bell, gate code, door code is,
  entry code, building code, lobby code, key code, safe code, lockbox code, alarm code is, code for the door,
  code for the gate, wifi is, wifi code, in till six, in all day, in all day for, i am in till, i am in from,
  i am home from, home by six every, here every day at, same bench, same bus every, same train every, on my usual,
  usual train, same route every, run the same, run this route every, i walk home, walking home alone, walk home alone,
  walking back alone, on my own at the bus, on my own at, waiting alone, waiting outside, stood outside, sat outside,
  sat on a bench, sat on bench, on the bench outside, table by the window, currently at, currently in room,
  right now at, right here at, am currently at, i am sat at, i am sitting at, i am in room, room number,
  hotel room number, staying at the, staying in room, we are staying at, ward 0 bed 0, seat 0, coach 0 seat, in seat 0,
  car park level, parked on level, car reg, my reg, my reg is, number plate is, my plate
`
