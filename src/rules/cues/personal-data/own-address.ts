/** Telling one's own street address, postcode or door. */
export default `
  my address, my address is, my home address, our address, our new address, new address is, home address, my postal address, my mailing address,
  delivery address, send it to my house, send cards to, send letters to, post it to, %post to me at, ship it to me at, write to me at, visit me at,
  find me at, come to mine, come round to mine, come to our house, come to my house, come over to my, pull up to my, we live at, i live at,
  live at number, living at number, i stay at, i stay at number, we stay at, my house is, our house is, my flat is, my apartment is, my house number,
  house number, flat number, apartment number, apt number, unit number, door number, block number, blk, 0 street, 0 road, 0 avenue, 0 lane, 0 crescent,
  0 terrace, flat 0, apt 0, apartment 0, house no, flat no, postcode is, our postcode, my postcode, postcode, zip code, zip code is, my zip, eircode,
  our eircode, my eircode, pin code, pincode, my pincode, po box, p o box, next door to the, corner house, house on the corner, end terrace, red door,
  green door, blue door, yellow door, blue gate, green gate, black gate, red gate, white gate, third house on the, second house on the left,
  last house on the left, top floor flat, ground floor flat, top bell, ring the top bell, buzz flat, ring the bell, buzzer code, gate code,
  the gate code, door code, key code, entry code, keypad code, lockbox code, alarm code, wifi password, our wifi password, my wifi password,
  on my street, moved to number, just moved to, we moved into, keys to our new, here is our new address, change of address, we have moved to, dorm room,
  my dorm, hall of residence, room number, hostel room, my barangay, my close, my compound, gps address, ghana post gps, ghanapost gps, what3words,
  pin location, google maps pin, dropped a pin, drop a pin, %drop you a pin, send you the pin, send location, send my location, location pin
`
