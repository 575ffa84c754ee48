/** Group words turned into insults for things or people. */
export default `
  so gay, gayest, no homo, like girls, like a bitch, big girl, pussies, wuss, wusses, wimp, wimpy, girly, womanly,
  effeminate, zesty, so autistic, dumb as, too dark, blacky, blackie, eggplant, kalia, kaala, kaali, blick, blik,
  blicky, paki taxi, villager, ghati, jungli, mutton
`
