/** Words that call a person stupid. */
export default `
  %moron, %imbecile, %cretin, dumbasses, dumbo, dumbfuck, dumbest, %dimwit, dimwitted, %halfwit, half wit, %nitwit,
  numpty, numpties, %eejit, amadan, %gobshite, glaikit, %bampot, melt, melts, plank, %plonker, %pillock, pranny,
  %muppet, prat, prats, wally, twit, dipstick, %dipshit, dingbat, div, divvy, divs, spanner, %thicko, thick as, dense,
  dolt, dullard, dunce, simpleton, blockhead, bonehead, knucklehead, meathead, fathead, %airhead, bubblehead,
  smoothbrain, brain dead, braindead, brainless, brain cells, iq of a, ignoramus, ignorant, illiterate, uneducated,
  unintelligent, gormless, witless, mindless, vacuous, vapid, stupidest, drongo, galah, dropkick, drube, dero, domkop,
  doos, poephol, mampara, mumu, olodo, oloshi, mugu, olofofo, ode, werey, fool, foolish, mjinga, bodoh, goondu,
  sotong, bobo, gago, ulol, engot, inutil, bewakoof, bewkoof, gadha, gadhe, ullu, chutiye, chutiyapa, buddhu, tonto,
  pendejo, pendeja, estupido, idiota, baka, %buffoon
`
