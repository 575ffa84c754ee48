/** Softened oaths that are mostly ordinary words. */
export default `
  rats, bull, sugar, shoot, pants, rubbish, flaming, bleeding, blinking, blooming, naff, curses, bother, tripe,
  cobblers, tosh, sherbet, fudge, mist, butt, rump, booty, tush, poop, bum, bums, bummer, drat, bonkers, shame, bally
`
