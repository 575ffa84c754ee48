/** What pictures and screenshots show: signs on a wall, plates covered, cash, speedometers, chats of dealers. */
export default `
  wall of road signs, covered in road signs, road signs on the wall, stolen road sign, stolen sign, stolen signs,
  stolen street sign, street signs on, traffic cones in, collection of traffic cones, collection of pint glasses,
  collection of beer mats stolen, stolen pint glasses, speedo at, speedometer showing, dashboard showing,
  dash showing, needle past the, showing 0 mph, showing 0mph, showing 0 km h, showing 0kmh, wads of cash, wad of cash,
  stacks of cash, stack of cash, piles of cash, pile of cash, fanned out cash, fan of banknotes, bundles of notes,
  bundle of notes, banknotes fanned, cash on the bed, money on the bed, money phone, screenshot of a chat,
  screenshot of a text, screenshot of my bank, screenshot of my mugshot, screenshot of the menu, price list with,
  handwritten price list, chat asking for, need 2 for, need two for, need 0 for tonight, ankle tag on,
  ankle monitor on, in handcuffs, wearing handcuffs, back of a police car, back of the police car,
  back of a police van, police car behind, middle finger at a police, middle finger to a police,
  middle finger at a speed camera, finger at the camera, spray can in hand, spray cans and, holding a spray can,
  fresh graffiti, graffiti on a, tag on a wall, trespassing sign, on top of a train, on top of a crane,
  sitting on the edge of a, knives on the, gun on the, pistol on the, knuckleduster, balaclava on, in balaclavas,
  in a balaclava, masked men, wire from the street, wire to the pole, hooked onto the line, hooked to the line,
  from the street light, from the lamp post, zero bill, bill is zero, no bill since, not had a bill, meter stopped,
  meter stops, meter slow, slows the meter, slow down the meter, meter does not spin, furlough plus,
  furlough and cash, grant for a business, covid grant, covid loan, covid grants, covid loans, business i do not have,
  business that does not exist, company that does not exist, told the insurance it was, claimed it was the dog,
  we do not have a dog, book for a child, book as a child, booked as a child, student card still, real looking,
  very real looking, fell out of a van, came off a van, off the depot, behind the depot
`
