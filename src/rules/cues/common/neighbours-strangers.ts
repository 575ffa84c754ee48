/** Neighbours, strangers and people met by chance. */
export default `
  %neighbour, %neighbor, next door, nextdoor, %landlord, %landlady, %stranger, randoms, rando, randos, some man,
  some woman, some kid, this guy, this woman, this man, this dude, old man, old woman, old lady, pedestrian,
  pedestrians, cyclist, cyclists, %commuter, uber driver, bus driver, delivery driver, postman, postie, cashier,
  shopkeeper, security guard, bouncer, waiter, waitress, barista, flight attendant, celebrity, influencer,
  influencers, troll, trolls
`
