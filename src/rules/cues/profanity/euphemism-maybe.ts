/** Softened oaths that are mostly ordinary words. */
export default `
  ruddy duck, rats, bull, sugar, shoot, pants, absolute pants, rubbish, flaming, bleeding, blinking, blooming, naff, curses, bother, tripe, cobblers,
  tosh, sherbet, fudge, mist, butt, rump, booty, tush, poop, bum, bums, bummer, drat, blast it, bonkers, shame, bally
`
