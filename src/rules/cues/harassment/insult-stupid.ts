/** Words that call a person stupid. */
export default `
  %idiot, idiotic, %moron, moronic, %imbecile, %cretin, dumbass, dumbasses, dumb ass, dumbo, dumb fuck, dumbfuck, dumb bitch, dumb cunt,
  dumb bastard, dumbest, %dimwit, dimwitted, %halfwit, half wit, %nitwit, numpty, numpties, %eejit, amadan, %gobshite, glaikit, %bampot,
  melt, melts, plank, %plonker, %pillock, pranny, %muppet, prat, prats, wally, twit, twits, dipstick, %dipshit, dingbat, div, divvy, divs,
  doughnut, donut brain, spanner, %thicko, thick cunt, thick as, thick twat, dense, daft cow, daft cunt, daft bat, daft sod, dope, dopey,
  dolt, dullard, dunce, simpleton, blockhead, bonehead, knucklehead, meathead, fathead, %airhead, bubblehead, empty headed, pea brain,
  pea brained, bird brain, smooth brain, smooth brained, smoothbrain, brain dead, braindead, brainless, no brain, brain cell, brain cells,
  0 iq, room temperature iq, low iq, iq of a, ignoramus, ignorant, illiterate, can not read, can not spell, uneducated, unintelligent,
  gormless, witless, mindless, vacuous, vapid, stupid, stupidest, stupidity, are you thick, are you dumb, are you slow, learn to read,
  reading comprehension, fell on your head, dropped on your head, dropped on his head, dropped as a baby, dropped at birth, not the sharpest,
  not the brightest, not very bright, drongo, galah, dropkick, dill, drube, dero, domkop, doos, poephol, mampara, mumu, olodo, oloshi, mugu,
  olofofo, dundee, ode, werey, goat, fool, fools, foolish, mjinga, bodoh, goondu, sotong, bobo, tanga, gago, gaga ka, ulol, engot, inutil,
  bewakoof, bewkoof, gadha, gadhe, ullu, chutiya, chutiye, chutiyapa, buddhu, tonto, pendejo, pendeja, estupido, idiota, baka, %buffoon
`
