/** Neighbours, strangers and people met by chance. */
export default `
  %neighbour, %neighbor, next door, nextdoor, %landlord, %landlady, %stranger, random guy, random man, random woman, randoms, rando,
  randos, some guy, some man, some woman, some lady, some bloke, some dude, some girl, some kid, this guy, this woman, this man,
  this bloke, this dude, this lady, this chap, old man, old woman, old lady, old dear, old fella, passer by, passers by, pedestrian,
  pedestrians, cyclist, cyclists, %commuter, man on the train, woman on the train, guy on the bus, man on the bus, person behind me,
  person in front, driver in front, driver behind, taxi driver, uber driver, bus driver, delivery driver, delivery guy, postman, postie,
  cashier, shopkeeper, security guard, bouncer, waiter, waitress, barista, flight attendant, celebrity, influencer, influencers, troll,
  trolls, keyboard warrior, reply guy
`
