/** Group words turned into insults for things or people. */
export default `
  so gay, gayest, no homo, like a girl, like girls, like a bitch, big girl, pussy, pussies, wuss, wusses, wimp, wimpy,
  wet lettuce, butch, girly, womanly, effeminate, flaming, zesty, so autistic, lame, dumb as, too dark, blacky,
  blackie, eggplant, charcoal, burnt toast, kalia, kaala, kaali, blick, blik, blicky, paki taxi, spirit animal,
  villager, ghati, bhaiya, jungli, mutton
`
